/* Other processes: may they be seen, and acted upon? The host's sentinel is one that does nothing. */
#include "question.h"

#include <linux/prctl.h>
#include <linux/ptrace.h>

struct folder_entry {
  uint64_t inode;
  int64_t offset;
  uint16_t bytes;
  uint8_t kind;
  char name[];
};

static char listing[8192] __attribute__((aligned(8)));

/* Whether the process of this name in /proc calls itself so. */
static int is_called(const char *process, const char *name) {
  char path[64], comm[32];
  append(append(append(path, path + sizeof path, "/proc/"), path + sizeof path, process),
         path + sizeof path, "/comm");
  long file = open_file(path, OPEN_READ);
  if (file < 0) return 0;
  long got = sys(__NR_read, file, (long)comm, sizeof comm - 1);
  close_file(file);
  if (got <= 0) return 0;
  comm[comm[got - 1] == '\n' ? got - 1 : got] = 0;
  return are_equal(comm, name);
}

static void see_process(const struct payload_question *question, struct payload_finding *finding) {
  long folder = open_file("/proc", OPEN_READ | OPEN_FOLDER);
  if (folder < 0) return conclude(finding, folder);
  long got;
  while ((got = sys(__NR_getdents64, folder, (long)listing, sizeof listing)) > 0) {
    for (long at = 0; at < got;) {
      const struct folder_entry *entry = (const void *)(listing + at);
      at += entry->bytes;
      if (entry->name[0] < '0' || entry->name[0] > '9') continue;
      finding->value++;
      if (!is_called(entry->name, question->text)) continue;
      close_file(folder);
      note(finding, "as process ", entry->name);
      return conclude(finding, 0);
    }
  }
  close_file(folder);
  finding->outcome = finding->value == 0 ? PAYLOAD_OUTCOME_ABSENT : PAYLOAD_OUTCOME_NO;
}

static void signal_process(const struct payload_question *question,
                           struct payload_finding *finding) {
  conclude(finding, sys(__NR_kill, (long)question->argument, 10 /* SIGUSR1 */, 0));
}

static long seize(const struct payload_question *question) {
  return sys6(__NR_ptrace, PTRACE_SEIZE, (long)question->argument, 0, 0, 0, 0);
}

static void trace_process(const struct payload_question *question,
                          struct payload_finding *finding) {
  conclude(finding, in_child(seize, question));
}

struct piece {
  void *address;
  size_t bytes;
};

static void read_memory(const struct payload_question *question, struct payload_finding *finding) {
  static const char secret[] = PAYLOAD_SECRET;
  char found[sizeof secret] = {0};
  struct piece here = {found, sizeof secret - 1};
  struct piece there = {(void *)read_hexadecimal(question->text), sizeof secret - 1};
  long got = sys6(__NR_process_vm_readv, (long)question->argument, (long)&here, 1, (long)&there, 1, 0);
  if (got < 0) return conclude(finding, got);
  finding->outcome = are_equal(found, secret) ? PAYLOAD_OUTCOME_YES : PAYLOAD_OUTCOME_NO;
}

static void change_priority(const struct payload_question *question,
                            struct payload_finding *finding) {
  conclude(finding, sys(__NR_setpriority, 0, (long)question->argument, 5));
}

static void open_process(const struct payload_question *question, struct payload_finding *finding) {
  long file = sys(__NR_pidfd_open, (long)question->argument, 0, 0);
  if (file >= 0) close_file(file);
  conclude(finding, file);
}

static void read_limits(const struct payload_question *question, struct payload_finding *finding) {
  uint64_t limits[2];
  conclude(finding, sys6(__NR_prlimit64, (long)question->argument, 7, 0, (long)limits, 0, 0));
}

/* Who inherits a process whose parent has ended: its number, as it sees it. */
static void adopt_orphan(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  int ends[2];
  long answer = sys(__NR_pipe2, (long)ends, 0, 0);
  if (answer < 0) return conclude(finding, answer);
  long child = sys(__NR_fork, 0, 0, 0);
  if (child < 0) return conclude(finding, child);
  if (child == 0) {
    long parent = sys(__NR_getpid, 0, 0, 0);
    if (sys(__NR_fork, 0, 0, 0) == 0) {
      for (int i = 0; i < 1000 && sys(__NR_getppid, 0, 0, 0) == parent; i++) {
        long pause[2] = {0, 1000000};
        sys(__NR_nanosleep, (long)pause, 0, 0);
      }
      long adopter = sys(__NR_getppid, 0, 0, 0);
      sys(__NR_write, ends[1], (long)&adopter, sizeof adopter);
    }
    for (;;) sys(__NR_exit_group, 0, 0, 0);
  }
  sys6(__NR_wait4, child, 0, 0, 0, 0, 0);
  close_file(ends[1]);
  long adopter = 0;
  long got = sys(__NR_read, ends[0], (long)&adopter, sizeof adopter);
  close_file(ends[0]);
  if (got != sizeof adopter) return conclude(finding, got < 0 ? got : BAD_DESCRIPTOR);
  long self = sys(__NR_getpid, 0, 0, 0);
  if (adopter == self) sys6(__NR_wait4, -1, 0, 0, 0, 0, 0);
  finding->value = (uint64_t)adopter;
  finding->outcome = PAYLOAD_OUTCOME_YES;
  note(finding, adopter == self ? "by the payload" : adopter == 1 ? "by process 1" : "by another", "");
}

/* A process that could outlive its payload; it ends by itself. */
static void leave_survivor(const struct payload_question *question,
                           struct payload_finding *finding) {
  long child = sys(__NR_fork, 0, 0, 0);
  if (child != 0) return conclude(finding, child);
  sys6(__NR_prctl, PR_SET_NAME, (long)question->text, 0, 0, 0, 0);
  sys(__NR_setsid, 0, 0, 0);
  for (long file = 0; file < 64; file++) close_file(file);
  long pause[2] = {2, 0};
  sys(__NR_nanosleep, (long)pause, 0, 0);
  for (;;) sys(__NR_exit_group, 0, 0, 0);
}

const struct question_entry pid_questions[] = {
    {"see-process", see_process},        {"signal-process", signal_process},
    {"trace-process", trace_process},    {"read-memory", read_memory},
    {"change-priority", change_priority}, {"open-process", open_process},
    {"read-limits", read_limits},        {"adopt-orphan", adopt_orphan},
    {"leave-survivor", leave_survivor},  {NULL, NULL}};
