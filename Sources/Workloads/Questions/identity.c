/* Who the payload is: its host name, its user, its control group, its time. */
#include "question.h"

#include <linux/prctl.h>
#include <linux/utsname.h>

static struct new_utsname names;

static void see_host_name(const struct payload_question *question,
                          struct payload_finding *finding) {
  long answer = sys(__NR_uname, (long)&names, 0, 0);
  if (answer < 0) return conclude(finding, answer);
  note(finding, names.nodename, "");
  finding->outcome =
      are_equal(names.nodename, question->text) ? PAYLOAD_OUTCOME_YES : PAYLOAD_OUTCOME_NO;
}

/* The number of the own UTS namespace; 0 where nobody tells. */
static uint64_t own_uts(void) {
  char text[48];
  long length = sys6(__NR_readlinkat, AT_WORKING_FOLDER, (long)"/proc/self/ns/uts", (long)text,
                     sizeof text - 1, 0, 0);
  if (length <= 0) return 0;
  text[length] = 0;
  const char *digits = find_text(text, "[");
  if (digits == NULL) return 0;
  digits++;
  return read_number(&digits);
}

/* Another name only where that cannot be the host's; else the same one again, which takes the
 * permission and changes nothing. The value says which it was. */
static void set_host_name(const struct payload_question *question,
                          struct payload_finding *finding) {
  if (question->step != PAYLOAD_STEP_UNDO) {
    long answer = sys(__NR_uname, (long)&names, 0, 0);
    if (answer < 0) return conclude(finding, answer);
  }
  uint64_t uts = own_uts();
  int is_own = uts != 0 && uts != question->argument;
  const char *name =
      is_own && question->step != PAYLOAD_STEP_UNDO ? question->text : names.nodename;
  finding->value = (uint64_t)is_own;
  conclude(finding, sys(__NR_sethostname, (long)name, (long)length_of(name), 0));
}

/* By this name the host finds the payload's process among its own, and looks who that is there. */
static void be_known(const struct payload_question *question, struct payload_finding *finding) {
  long answer = sys6(__NR_prctl, PR_SET_NAME, (long)question->text, 0, 0, 0, 0);
  if (answer < 0) return conclude(finding, answer);
  finding->value = (uint64_t)sys(__NR_getuid, 0, 0, 0);
  conclude(finding, 0);
}

static long become_another_user(const struct payload_question *question) {
  (void)question;
  return sys(__NR_setresuid, 1, 1, 1);
}

static long drop_groups(const struct payload_question *question) {
  (void)question;
  return sys(__NR_setgroups, 0, 0, 0);
}

static long make_user_namespace(const struct payload_question *question) {
  (void)question;
  return sys(__NR_unshare, 0x10000000 /* CLONE_NEWUSER */, 0, 0);
}

static void set_user(const struct payload_question *question, struct payload_finding *finding) {
  conclude(finding, in_child(become_another_user, question));
}

static void set_groups(const struct payload_question *question, struct payload_finding *finding) {
  conclude(finding, in_child(drop_groups, question));
}

static void unshare_user(const struct payload_question *question, struct payload_finding *finding) {
  conclude(finding, in_child(make_user_namespace, question));
}

/* Whether its own place can be read; whose names it has is for the host to say. */
static void see_group_path(const struct payload_question *question,
                           struct payload_finding *finding) {
  (void)question;
  char *text;
  long count = read_text("/proc/self/cgroup", &text);
  if (count >= 0) {
    const char *line = find_text(text, ":/");
    char first[64] = "";
    if (line != NULL) append(first, first + sizeof first, line + 1);
    for (char *c = first; *c != 0; c++)
      if (*c == '\n') *c = 0;
    note(finding, first, "");
  }
  conclude(finding, count);
}

static void see_group(const struct payload_question *question, struct payload_finding *finding) {
  long file = open_file(question->text, OPEN_READ | OPEN_FOLDER);
  if (file >= 0) close_file(file);
  conclude(finding, file);
}

static void write_file(const struct payload_question *question, struct payload_finding *finding) {
  long file = open_file(question->text, OPEN_WRITE);
  if (file >= 0) close_file(file);
  conclude(finding, file);
}

static void make_group(const struct payload_question *question, struct payload_finding *finding) {
  if (question->step == PAYLOAD_STEP_UNDO)
    return conclude(finding, sys(__NR_rmdir, (long)question->text, 0, 0));
  conclude(finding, sys(__NR_mkdir, (long)question->text, 0755, 0));
}

static void boot_time(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  uint64_t time[2] = {0, 0};
  long answer = sys(__NR_clock_gettime, 7 /* CLOCK_BOOTTIME */, (long)time, 0);
  finding->value = time[0] * 1000000000 + time[1];
  conclude(finding, answer);
}

static void boot_moment(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  char *text;
  long count = read_text("/proc/stat", &text);
  if (count < 0) return conclude(finding, count);
  const char *line = find_text(text, "btime ");
  if (line == NULL) return conclude(finding, NO_ENTRY);
  line += 6;
  finding->value = read_number(&line);
  conclude(finding, 0);
}

/* A tick that no kernel takes: whoever may set the clock hears that, others that they may not. */
static void set_clock(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  uint64_t settings[32] = {0};
  settings[0] = 0x4000;   /* modes: ADJ_TICK */
  settings[11] = 1 << 30; /* tick */
  conclude_dry(finding, sys(__NR_adjtimex, (long)settings, 0, 0), INVALID, INVALID);
}

const struct question_entry identity_questions[] = {
    {"see-host-name", see_host_name}, {"set-host-name", set_host_name},
    {"root-outside", be_known},       {"set-user", set_user},
    {"set-groups", set_groups},       {"unshare-user", unshare_user},
    {"see-group-path", see_group_path}, {"see-group", see_group},
    {"write-group", write_file},      {"make-group", make_group},
    {"write-release-agent", write_file}, {"boot-time", boot_time},
    {"boot-moment", boot_moment},     {"set-clock", set_clock},
    {NULL, NULL}};
