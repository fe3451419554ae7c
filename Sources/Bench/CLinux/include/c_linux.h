/* What Swift cannot say about Linux: inline assembly, macros with arguments, variadic calls and
 * calls that glibc hides behind _GNU_SOURCE. */
#ifndef BENCH_C_LINUX_H
#define BENCH_C_LINUX_H

#include <stdint.h>

/* The time-stamp counter; inline assembly. */
static inline uint64_t clinux_rdtsc(void) {
  uint32_t low, high;
  __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
  return ((uint64_t)high << 32) | low;
}

#endif
