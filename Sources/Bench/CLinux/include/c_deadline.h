/* A timer that interrupts one thread: why this is C: a signal handler may run at any instruction,
 * and the fields of sigevent and siginfo are macros that Swift does not import. */
#ifndef BENCH_C_DEADLINE_H
#define BENCH_C_DEADLINE_H

#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <time.h>

/* Shared between a timer's owner and its handler. */
struct clinux_deadline {
  uint8_t expired;           /* set to 1 by the handler */
  uint8_t *_Nullable also;   /* set to 1 as well when not NULL, such as kvm_run.immediate_exit */
  timer_t _Nullable timer;
  int was_blocked;           /* whether the thread had the signal blocked before */
};

/* Arms a CLOCK_MONOTONIC timer that signals the calling thread. Returns 0 or -errno. */
int clinux_deadline_start(struct clinux_deadline *_Nonnull deadline, int64_t nanoseconds);
/* Ends the timer. A signal that is still on its way is handled before this returns, because the
 * thread does not block it: the handler will not touch `deadline` again. */
void clinux_deadline_stop(struct clinux_deadline *_Nonnull deadline);
/* Names a second byte to set; sets it at once when the time is already over. NULL to forget it. */
void clinux_deadline_also(struct clinux_deadline *_Nonnull deadline, uint8_t *_Nullable byte);

/* Makes a blocking call of `thread` return EINTR, by the timer's own signal. */
int clinux_interrupt_install(void);
int clinux_interrupt(pthread_t thread);

static inline uint32_t clinux_load_acquire(const uint32_t *_Nonnull word) {
  return __atomic_load_n(word, __ATOMIC_ACQUIRE);
}
static inline void clinux_store_release(uint32_t *_Nonnull word, uint32_t value) {
  __atomic_store_n(word, value, __ATOMIC_RELEASE);
}
static inline uint8_t clinux_load_byte(const uint8_t *_Nonnull byte) {
  return __atomic_load_n(byte, __ATOMIC_ACQUIRE);
}
static inline void clinux_pause(void) { __asm__ volatile("pause"); }

#endif
