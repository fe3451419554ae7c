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
int clinux_interrupt_signal(void);
int clinux_interrupt_install(void);
int clinux_interrupt(pthread_t thread);

/* A timer that can be armed again and again: from its time on it interrupts the thread that
 * created it every ten milliseconds, so that no blocking call slips in between. */
struct clinux_watchdog {
  timer_t _Nullable timer;
  int32_t thread; /* that created it */
};
int clinux_watchdog_create(struct clinux_watchdog *_Nonnull watchdog); /* 0 or -errno */
void clinux_watchdog_end(struct clinux_watchdog *_Nonnull watchdog);
/* Arms it, on the calling thread; 0 nanoseconds disarm it. Returns 0 or -errno. */
int clinux_watchdog_arm(struct clinux_watchdog *_Nonnull watchdog, int64_t nanoseconds);

#endif
