#define _GNU_SOURCE
#include "c_deadline.h"

#include <errno.h>
#include <stddef.h>
#include <sys/syscall.h>
#include <unistd.h>

/* A real-time signal, so that none is merged with another; away from the ends of the range, where
 * libraries look first. */
int clinux_interrupt_signal(void) { return SIGRTMIN + 7; }

static void interrupted(int number, siginfo_t *information, void *context) {
  (void)number;
  (void)context;
  if (information->si_code != SI_TIMER) return; /* clinux_interrupt: EINTR is all it wants */
  struct clinux_deadline *deadline = information->si_value.sival_ptr;
  if (!deadline) return; /* a watchdog: EINTR is all it wants */
  __atomic_store_n(&deadline->expired, 1, __ATOMIC_SEQ_CST);
  uint8_t *also = __atomic_load_n(&deadline->also, __ATOMIC_SEQ_CST);
  if (also) __atomic_store_n(also, 1, __ATOMIC_SEQ_CST);
}

int clinux_interrupt_install(void) {
  struct sigaction action = {.sa_flags = SA_SIGINFO};
  action.sa_sigaction = interrupted;
  return sigaction(clinux_interrupt_signal(), &action, NULL) < 0 ? -errno : 0;
}

int clinux_interrupt(pthread_t thread) { return -pthread_kill(thread, clinux_interrupt_signal()); }

int clinux_deadline_start(struct clinux_deadline *deadline, int64_t nanoseconds) {
  int result = clinux_interrupt_install();
  if (result < 0) return result;
  struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = clinux_interrupt_signal()};
  event.sigev_value.sival_ptr = deadline;
  event._sigev_un._tid = (pid_t)syscall(SYS_gettid);
  deadline->expired = 0;
  deadline->also = NULL;
  /* Threads of libdispatch, which runs Swift's tasks, block every signal. */
  sigset_t ours, before;
  sigemptyset(&ours);
  sigaddset(&ours, clinux_interrupt_signal());
  pthread_sigmask(SIG_UNBLOCK, &ours, &before);
  deadline->was_blocked = sigismember(&before, clinux_interrupt_signal()) == 1;
  if (timer_create(CLOCK_MONOTONIC, &event, &deadline->timer) < 0) return -errno;
  if (nanoseconds < 1) nanoseconds = 1; /* 0 would disarm it */
  /* Again and again, so that no blocking call slips in between a look at `expired` and itself. */
  struct itimerspec time = {
      .it_interval = {0, 10000000},
      .it_value = {nanoseconds / 1000000000, nanoseconds % 1000000000},
  };
  if (timer_settime(deadline->timer, 0, &time, NULL) < 0) {
    result = -errno;
    timer_delete(deadline->timer);
    return result;
  }
  return 0;
}

void clinux_deadline_stop(struct clinux_deadline *deadline) {
  timer_delete(deadline->timer);
  if (!deadline->was_blocked) return;
  sigset_t ours;
  sigemptyset(&ours);
  sigaddset(&ours, clinux_interrupt_signal());
  pthread_sigmask(SIG_BLOCK, &ours, NULL);
}

void clinux_deadline_also(struct clinux_deadline *deadline, uint8_t *byte) {
  /* The handler runs on this thread: it sees either the byte here or `expired` is seen here. */
  __atomic_store_n(&deadline->also, byte, __ATOMIC_SEQ_CST);
  if (byte && __atomic_load_n(&deadline->expired, __ATOMIC_SEQ_CST))
    __atomic_store_n(byte, 1, __ATOMIC_SEQ_CST);
}

int clinux_watchdog_create(struct clinux_watchdog *watchdog) {
  int result = clinux_interrupt_install();
  if (result < 0) return result;
  watchdog->thread = (int32_t)syscall(SYS_gettid);
  struct sigevent event = {.sigev_notify = SIGEV_THREAD_ID, .sigev_signo = clinux_interrupt_signal()};
  event._sigev_un._tid = watchdog->thread;
  /* Threads of libdispatch, which runs Swift's tasks, block every signal. */
  sigset_t ours;
  sigemptyset(&ours);
  sigaddset(&ours, clinux_interrupt_signal());
  pthread_sigmask(SIG_UNBLOCK, &ours, NULL);
  return timer_create(CLOCK_MONOTONIC, &event, &watchdog->timer) < 0 ? -errno : 0;
}

void clinux_watchdog_end(struct clinux_watchdog *watchdog) { timer_delete(watchdog->timer); }

int clinux_watchdog_arm(struct clinux_watchdog *watchdog, int64_t nanoseconds) {
  if (nanoseconds > 0 && watchdog->thread != (int32_t)syscall(SYS_gettid)) {
    /* Another thread works with it now, and that is the one to interrupt. */
    clinux_watchdog_end(watchdog);
    int result = clinux_watchdog_create(watchdog);
    if (result < 0) return result;
  }
  struct itimerspec time = {
      .it_interval = {0, nanoseconds > 0 ? 10000000 : 0},
      .it_value = {nanoseconds / 1000000000, nanoseconds % 1000000000},
  };
  return timer_settime(watchdog->timer, 0, &time, NULL) < 0 ? -errno : 0;
}
