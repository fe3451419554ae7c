#include "c_linux.h"

static volatile sig_atomic_t interrupted;
static volatile int64_t interrupted_at;

/* Signals that come closer together than this are one request: timeout(1) and many a supervisor
 * signal a process and then its whole group. */
#define ONE_REQUEST_NS 1000000000

/* C because a signal handler may touch nothing but this. */
static void note_interrupt(int number) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  int64_t now = (int64_t)time.tv_sec * 1000000000 + time.tv_nsec;
  if (!interrupted) {
    interrupted_at = now;
    interrupted = number;
  } else if (now - interrupted_at > ONE_REQUEST_NS) {
    signal(number, SIG_DFL);
    raise(number);
  }
}

static void note_nothing(int number) { (void)number; }

/* The first signal asks the run to end; one that comes later ends the process. */
void clinux_catch_interrupts(void) {
  static const int requests[] = {SIGINT, SIGTERM, SIGHUP};
  /* A reader who has gone and a file that may not grow are errors of a write, not a reason to die
   * and leave everything behind. Handled, not ignored: programs that are started get the default
   * back. */
  static const int refusals[] = {SIGPIPE, SIGXFSZ};
  struct sigaction action = {0};
  sigemptyset(&action.sa_mask);
  action.sa_handler = note_interrupt;
  /* Whoever started this may have blocked them, as every thread of libdispatch does. */
  sigset_t wanted;
  sigemptyset(&wanted);
  for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
    struct sigaction before;
    /* nohup(1) asks to outlive the terminal. */
    if (requests[i] == SIGHUP && sigaction(SIGHUP, NULL, &before) == 0 &&
        before.sa_handler == SIG_IGN)
      continue;
    sigaction(requests[i], &action, NULL);
    sigaddset(&wanted, requests[i]);
  }
  pthread_sigmask(SIG_UNBLOCK, &wanted, NULL);
  action.sa_handler = note_nothing;
  for (size_t i = 0; i < sizeof refusals / sizeof *refusals; i++)
    sigaction(refusals[i], &action, NULL);
}

void clinux_finish_undisturbed(void) {
  static const int requests[] = {SIGINT, SIGTERM, SIGHUP};
  struct sigaction action = {.sa_handler = note_nothing};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof requests / sizeof *requests; i++)
    sigaction(requests[i], &action, NULL);
}

/* Handled, not ignored, for the same reason as above. */
void clinux_catch_broken_pipes(void) {
  struct sigaction action;
  if (sigaction(SIGPIPE, NULL, &action) < 0 || action.sa_handler != SIG_DFL) return;
  sigemptyset(&action.sa_mask);
  action.sa_flags = 0;
  action.sa_handler = note_nothing;
  sigaction(SIGPIPE, &action, NULL);
}

int clinux_caught_signal(void) { return interrupted; }
