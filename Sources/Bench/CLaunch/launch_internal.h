/* What the files of this target share: system calls that a child in its parent's memory may make,
 * and the ways from a plan to a process. Nothing here is seen outside. */
#ifndef BENCH_LAUNCH_INTERNAL_H
#define BENCH_LAUNCH_INTERNAL_H

#include "c_launch.h"

#include <linux/sched.h>
#include <sys/syscall.h>

#define KERNEL_SIGNAL_SET_BYTES 8
#define HIDDEN __attribute__((visibility("hidden")))

static inline uint64_t now(void) {
  uint32_t low, high;
  __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
  return ((uint64_t)high << 32) | low;
}

/* Raw system call: -errno on failure, no errno, no lazy binding, safe in the child. */
static inline long call6(long number, long a, long b, long c, long d, long e, long f) {
  long result;
  register long r10 __asm__("r10") = d;
  register long r8 __asm__("r8") = e;
  register long r9 __asm__("r9") = f;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                   : "rcx", "r11", "memory");
  return result;
}
#define CALL0(n) call6(n, 0, 0, 0, 0, 0, 0)
#define CALL1(n, a) call6(n, (long)(a), 0, 0, 0, 0, 0)
#define CALL2(n, a, b) call6(n, (long)(a), (long)(b), 0, 0, 0, 0)
#define CALL3(n, a, b, c) call6(n, (long)(a), (long)(b), (long)(c), 0, 0, 0)
#define CALL4(n, a, b, c, d) call6(n, (long)(a), (long)(b), (long)(c), (long)(d), 0, 0)
#define CALL5(n, a, b, c, d, e) \
  call6(n, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), 0)

/* Does one step; -errno on failure. */
HIDDEN long launch_perform(const struct launch_step *_Nonnull step);

/* Walks a plan's steps and stamps them; what failed is in the plan. */
HIDDEN int launch_walk(struct launch_plan *_Nonnull plan);

/* What clone3 has to know of a plan's child. */
HIDDEN struct clone_args launch_arguments(const struct launch_plan *_Nonnull plan, uint64_t flags);

/* Runs in the child, on its own stack, in its parent's memory: walks the plan and executes. Its
 * argument is a launch_start. Never returns. */
__attribute__((noreturn)) HIDDEN void launch_child(void *_Nonnull start);

/* clone3 whose child calls `entry` on the new stack; `entry` never returns. */
HIDDEN long launch_clone(struct clone_args *_Nonnull arguments, void (*_Nonnull entry)(void *_Nonnull),
                         void *_Nonnull context);

/* Reaps a child that could not execute. */
HIDDEN void launch_reap(long child);

#endif
