#include "c_linux.h"

static volatile sig_atomic_t interrupted;

/* C because a signal handler may touch nothing but this. */
static void note_interrupt(int number) {
  interrupted = number;
}

/* The first signal asks the run to end; a second one of the same kind ends the process. */
void clinux_catch_interrupts(void) {
  static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
  struct sigaction action = {0};
  action.sa_handler = note_interrupt;
  action.sa_flags = SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
    sigaction(signals[i], &action, NULL);
  }
}

int clinux_caught_signal(void) { return interrupted; }
