/* A payload that is a process of its host's kernel: records go to standard output, tokens come from
 * standard input, the end is the process's end. */
#include "payload_abi.h"

#include <asm/unistd_64.h>

#include "system_call.h"

_Noreturn void platform_exit(int status) {
  for (;;) call(__NR_exit_group, status, 0, 0);
}

int platform_write(const void *bytes, size_t count) {
  const char *rest = bytes;
  while (count > 0) {
    long written = call(__NR_write, 1, (long)rest, (long)count);
    if (written == -4 /* EINTR */) continue;
    if (written <= 0) return -1;
    rest += written;
    count -= (size_t)written;
  }
  return 0;
}

int platform_read(void *bytes, size_t count) {
  char *rest = bytes;
  while (count > 0) {
    long got = call(__NR_read, 0, (long)rest, (long)count);
    if (got == -4 /* EINTR */) continue;
    if (got <= 0) return -1;
    rest += got;
    count -= (size_t)got;
  }
  return 0;
}

long platform_hypercall(void) { return -38; /* ENOSYS: nobody answers it here */ }

void before_observation(void) {}

__attribute__((used)) void platform_start(long *stack) {
  initial_stack = stack;
  platform_exit(payload_main((int)stack[0], (char *const *)(stack + 1)));
}
