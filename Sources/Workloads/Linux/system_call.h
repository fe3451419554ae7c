/* Raw system calls, and what the parts of the Linux platform offer each other. */
#ifndef BENCH_SYSTEM_CALL_H
#define BENCH_SYSTEM_CALL_H

#include "payload_abi.h"

static inline long call(long number, long a, long b, long c) {
  long result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c)
                   : "rcx", "r11", "memory");
  return result;
}

static inline long call5(long number, long a, long b, long c, long d, long e) {
  long result;
  register long r10 __asm__("r10") = d;
  register long r8 __asm__("r8") = e;
  __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8)
                   : "rcx", "r11", "memory");
  return result;
}

/* Read by _start: when the payload began. */
extern uint64_t first_tsc;

/* Below it lies what the kernel told about this process; looked at when first needed. */
extern long *initial_stack;

/* Makes visible what platform_observe looks at, where that is not there from the start. */
void before_observation(void);

#endif
