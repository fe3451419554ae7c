/* CLOCK_MONOTONIC out of the time-stamp counter, by what the host says about it. */
#include "library_os.h"

#include <linux/time.h>
#include <linux/time_types.h>

#define SECOND 1000000000l

int64_t platform_clock(void) {
  /* The host gives no rate where the guest's counter may not be its own. */
  if (boot->clock_multiplier == 0) return -ENOSYS;
  uint64_t ticks = payload_rdtsc() - boot->clock_ticks;
  /* The product needs more than 64 bits after a few seconds. */
  return boot->clock_nanoseconds +
         (int64_t)(((unsigned __int128)ticks * boot->clock_multiplier) >> 32);
}

long clock_call_gettime(long clock, void *time) {
  if (clock != CLOCK_MONOTONIC) return -EINVAL;
  int64_t now = platform_clock();
  if (now < 0) return now;
  struct __kernel_timespec *answer = time;
  answer->tv_sec = now / SECOND;
  answer->tv_nsec = now % SECOND;
  return 0;
}

long clock_deadline(const void *span, int64_t *deadline) {
  const struct __kernel_timespec *time = span;
  int64_t now = platform_clock();
  if (now < 0) return now;
  if (time->tv_sec < 0 || time->tv_nsec < 0 || time->tv_nsec >= SECOND) return -EINVAL;
  int64_t length;
  if (__builtin_mul_overflow(time->tv_sec, SECOND, &length) ||
      __builtin_add_overflow(length, time->tv_nsec, &length) ||
      __builtin_add_overflow(length, now, deadline))
    *deadline = NO_DEADLINE;
  return 0;
}
