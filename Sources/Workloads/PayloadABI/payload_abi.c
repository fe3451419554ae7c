/* The hosted platform: what workloads call when they run inside the tool itself, as in tests. */
#include "include/payload_abi.h"

#include <errno.h>
#include <unistd.h>

long syscall(long number, ...); /* unistd.h declares it for _DEFAULT_SOURCE alone */

long platform_call(long number, long a, long b, long c, long d, long e, long f) {
  long result = syscall(number, a, b, c, d, e, f);
  return result == -1 ? -errno : result;
}

long platform_hypercall(void) { return -ENOSYS; }

int64_t platform_clock(void) { return -ENOSYS; }

long platform_thread(void (*body)(void *), void *argument, void *stack_top, uint32_t *alive) {
  (void)body, (void)argument, (void)stack_top, (void)alive;
  return -ENOSYS;
}
