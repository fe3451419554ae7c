/* What Swift cannot import from <seccomp.h>: macros with arguments. */
#include <seccomp.h>

static inline uint32_t seccomp_action_errno(uint16_t error) { return SCMP_ACT_ERRNO(error); }
static inline uint32_t seccomp_action_allow(void) { return SCMP_ACT_ALLOW; }
static const int seccomp_error_unknown_syscall = __NR_SCMP_ERROR;
