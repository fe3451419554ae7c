/* The hosted platform: what workloads call when they run inside the tool itself, as in tests. A
 * thread without the C library's knowledge has no place there. */
#include "include/payload_abi.h"

#include <errno.h>
#include <time.h>
#include <unistd.h>

long syscall(long number, ...); /* unistd.h declares it for _DEFAULT_SOURCE alone */

long platform_call(long number, long a, long b, long c, long d, long e, long f) {
  long result = syscall(number, a, b, c, d, e, f);
  return result == -1 ? -errno : result;
}

long platform_call3(long a, long b, long c, long number) {
  return platform_call(number, a, b, c, 0, 0, 0);
}

long platform_repeat3(long a, long b, long c, long number, uint64_t count, long expected,
                      uint64_t *done) {
  for (uint64_t made = 0; made < count; made++) {
    long answer = platform_call3(a, b, c, number);
    if (answer == expected) continue;
    *done = made;
    return answer;
  }
  return expected;
}

long platform_hypercall(void) { return -ENOSYS; }

int64_t platform_clock(void) {
  struct timespec time;
  if (clock_gettime(CLOCK_MONOTONIC, &time) < 0) return -errno;
  return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

long platform_thread(void (*body)(void *), void *argument, void *stack_top, uint32_t *alive) {
  (void)body, (void)argument, (void)stack_top, (void)alive;
  return -ENOSYS;
}
