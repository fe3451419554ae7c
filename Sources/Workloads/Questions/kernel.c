/* How much of the kernel answers: every system call is made once, with arguments that no call can do
 * anything with, by a child that is replaced when a filter kills it. */
#include "question.h"

#define CALLS 463

struct census {
  uint32_t next; /* the call that is being made */
  uint32_t answered;
};

/* Not made, because they take no argument to be refused: these end or stop a process, make another,
 * or act upon the whole host. */
static int is_left_out(uint32_t number) {
  switch (number) {
  case __NR_rt_sigreturn:
  case __NR_pause:
  case __NR_fork:
  case __NR_vfork:
  case __NR_exit:
  case __NR_exit_group:
  case __NR_kill:
  case __NR_tkill:
  case __NR_tgkill:
  case __NR_vhangup:
  case __NR_sync:
  case __NR_acct: return 1;
  default: return number > __NR_rseq && number < __NR_pidfd_send_signal;
  }
}

static long make_call(uint32_t number, long argument) {
  /* An operation of -1 would be no operation to this one. */
  if (number == __NR_futex) return sys(number, 0, 1 /* WAKE */, 0);
  /* Flags of -1 would make a queue. */
  if (number == __NR_msgget) return sys(number, 0x7fffffff, 0, 0);
  return sys6(number, argument, argument, argument, argument, argument, argument);
}

static void count_calls(volatile struct census *census, long argument) {
  for (; census->next < CALLS; census->next++) {
    if (is_left_out(census->next)) continue;
    long answer = make_call(census->next, argument);
    if (answer != NOT_IMPLEMENTED && answer != NOT_PERMITTED) census->answered++;
  }
}

static void pause_milliseconds(long count) {
  long time[2] = {0, count * 1000000};
  sys(__NR_nanosleep, (long)time, 0, 0);
}

/* Whether the child went on to the end; else it was killed, or stood still in a call. */
static int attend(long child, volatile struct census *census) {
  uint32_t seen = 0;
  for (int idle = 0; idle < 500; idle++) {
    int status = 0;
    long waited = sys6(__NR_wait4, child, (long)&status, 1 /* WNOHANG */, 0, 0, 0);
    if (waited == child) return status == 0;
    if (census->next != seen) seen = census->next, idle = 0;
    pause_milliseconds(1);
  }
  sys(__NR_kill, child, 9, 0);
  sys6(__NR_wait4, child, 0, 0, 0, 0, 0);
  return 0;
}

static void system_calls(const struct payload_question *question,
                         struct payload_finding *finding) {
  (void)question;
  if (platform_kind == PAYLOAD_PLATFORM_UNIKERNEL) {
    /* Its own library serves the calls, in the same memory: every pointer has to be one. */
    static char page[4096] __attribute__((aligned(4096)));
    struct census census = {0, 0};
    count_calls(&census, (long)page);
    finding->value = census.answered;
    return conclude(finding, 0);
  }
  long memory = sys6(__NR_mmap, 0, 4096, 3 /* RW */, 0x21 /* SHARED | ANONYMOUS */, -1, 0);
  if (memory < 0) return conclude(finding, memory);
  volatile struct census *census = (volatile struct census *)memory;
  while (census->next < CALLS) {
    long child = sys(__NR_fork, 0, 0, 0);
    if (child < 0) return conclude(finding, child);
    if (child == 0) {
      count_calls(census, -1);
      for (;;) sys(__NR_exit_group, 0, 0, 0);
    }
    if (!attend(child, census)) census->next++;
  }
  finding->value = census->answered;
  conclude(finding, 0);
}

/* The host counts. */
static void exits(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  conclude(finding, 0);
}

const struct question_entry kernel_questions[] = {
    {"system-calls", system_calls}, {"vm-exits", exits}, {NULL, NULL}};
