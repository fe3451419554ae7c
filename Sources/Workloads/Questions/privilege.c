/* Acts that change or reveal the kernel's state. What would do harm is asked dry: with arguments that
 * are refused after the permission has been tested. */
#include "question.h"

#include <linux/bpf.h>
#include <linux/capability.h>
#include <linux/perf_event.h>

static void capabilities(const struct payload_question *question,
                         struct payload_finding *finding) {
  (void)question;
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct data[2] = {{0}, {0}};
  long answer = sys(__NR_capget, (long)&header, (long)data, 0);
  if (answer < 0) return conclude(finding, answer);
  for (uint64_t held = data[0].effective | (uint64_t)data[1].effective << 32; held != 0;
       held &= held - 1)
    finding->value++;
  finding->outcome = finding->value > 0 ? PAYLOAD_OUTCOME_YES : PAYLOAD_OUTCOME_NO;
}

static void load_module(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  conclude_dry(finding, sys(__NR_finit_module, -1, (long)"", 0), BAD_DESCRIPTOR, -8 /* ENOEXEC */);
}

static void load_filter(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  union bpf_attr attributes = {0};
  attributes.map_type = BPF_MAP_TYPE_HASH;
  attributes.key_size = attributes.value_size = 8;
  attributes.max_entries = 1;
  long file = sys(__NR_bpf, BPF_MAP_CREATE, (long)&attributes, sizeof attributes);
  if (file >= 0) close_file(file);
  conclude(finding, file);
}

/* Of a whole processor: what everybody does there, not only the payload. */
static void watch_processor(const struct payload_question *question,
                            struct payload_finding *finding) {
  (void)question;
  struct perf_event_attr event = {0};
  event.type = PERF_TYPE_SOFTWARE;
  event.size = sizeof event;
  event.config = PERF_COUNT_SW_CONTEXT_SWITCHES;
  long file = sys6(__NR_perf_event_open, (long)&event, -1, 0, -1, 0, 0);
  if (file >= 0) close_file(file);
  conclude(finding, file);
}

static void use_keys(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  conclude(finding, sys(__NR_keyctl, 0 /* GET_KEYRING_ID */, -4 /* the user's */, 0));
}

static void handle_faults(const struct payload_question *question,
                          struct payload_finding *finding) {
  (void)question;
  long file = sys(__NR_userfaultfd, 0, 0, 0);
  if (file >= 0) close_file(file);
  conclude(finding, file);
}

static void use_rings(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  uint32_t parameters[30] = {0};
  long file = sys(__NR_io_uring_setup, 1, (long)parameters, 0);
  if (file >= 0) close_file(file);
  conclude(finding, file);
}

static long join(const struct payload_question *question) {
  (void)question;
  long file = open_file("/proc/1/ns/uts", OPEN_READ);
  if (file < 0) return file;
  return sys(__NR_setns, file, 0x04000000 /* CLONE_NEWUTS */, 0);
}

static void enter_namespace(const struct payload_question *question,
                            struct payload_finding *finding) {
  conclude(finding, in_child(join, question));
}

static long make_mounts(const struct payload_question *question) {
  (void)question;
  return sys(__NR_unshare, 0x00020000 /* CLONE_NEWNS */, 0, 0);
}

static void make_namespace(const struct payload_question *question,
                           struct payload_finding *finding) {
  conclude(finding, in_child(make_mounts, question));
}

static long to_itself(const struct payload_question *question) {
  (void)question;
  return sys(__NR_chroot, (long)"/", 0, 0);
}

static void change_root(const struct payload_question *question, struct payload_finding *finding) {
  conclude(finding, in_child(to_itself, question));
}

static void remove_file(const char *path) { sys(__NR_unlink, (long)path, 0, 0); }

/* A node for a device, in the first folder that takes it; gone before anybody else sees it. */
static long make_node(long mode, uint64_t device, int opens) {
  const char *const folders[] = {image_folder, "/dev", "/dev/shm", "/tmp", "/run"};
  long last = NO_ENTRY;
  for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++) {
    char path[300];
    append(append(path, path + sizeof path, folders[i]), path + sizeof path, "/bench-node");
    long answer = sys(__NR_mknod, (long)path, mode | 0600, (long)device);
    if (answer >= 0 && opens) {
      answer = open_file(path, OPEN_READ | 04000 /* O_NONBLOCK */);
      if (answer >= 0) close_file(answer);
    }
    remove_file(path);
    if (answer >= 0) return 0;
    /* A folder that cannot be written says nothing of the permission. */
    if (answer == READ_ONLY || answer == NO_ENTRY || answer == -20 /* ENOTDIR */) continue;
    last = answer;
    if (answer == NOT_PERMITTED) break;
  }
  return last;
}

static void make_disk(const struct payload_question *question, struct payload_finding *finding) {
  conclude(finding, make_node(0060000, question->argument, 1));
}

static void open_memory(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  long file = open_file("/dev/mem", OPEN_READ);
  if (file >= 0) close_file(file);
  conclude(finding, file >= 0 ? 0 : make_node(0020000, 0x101, 1));
}

static long take_port(const struct payload_question *question) {
  (void)question;
  return sys(__NR_ioperm, 0x80, 1, 1);
}

static void open_ports(const struct payload_question *question, struct payload_finding *finding) {
  conclude(finding, in_child(take_port, question));
}

static void load_kernel(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  conclude_dry(finding, sys6(__NR_kexec_load, 0, 0, 0, 0x00ff0000, 0, 0), INVALID, INVALID);
}

static void reboot_host(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  conclude_dry(finding, sys6(__NR_reboot, 0, 0, 0, 0, 0, 0), INVALID, INVALID);
}

static void write_named(const struct payload_question *question, struct payload_finding *finding) {
  long file = open_file(question->text, OPEN_WRITE);
  if (file >= 0) close_file(file);
  conclude(finding, file);
}

static void read_log(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  static char text[256];
  conclude(finding, sys(__NR_syslog, 3 /* READ_ALL */, (long)text, sizeof text));
}

static void watch_files(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  long file = sys(__NR_fanotify_init, 0x04 /* CLASS_CONTENT */, 0, 0);
  if (file >= 0) close_file(file);
  conclude(finding, file);
}

static long be_nicer(const struct payload_question *question) {
  (void)question;
  return sys(__NR_setpriority, 0, 0, -1);
}

static void raise_priority(const struct payload_question *question,
                           struct payload_finding *finding) {
  conclude(finding, in_child(be_nicer, question));
}

static long be_real_time(const struct payload_question *question) {
  (void)question;
  int priority = 1;
  return sys(__NR_sched_setscheduler, 0, 1 /* SCHED_FIFO */, (long)&priority);
}

static void real_time(const struct payload_question *question, struct payload_finding *finding) {
  conclude(finding, in_child(be_real_time, question));
}

static void account(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  conclude_dry(finding, sys(__NR_acct, (long)"/bench-no-such-file", 0, 0), NO_ENTRY, READ_ONLY);
}

static void swap(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  conclude_dry(finding, sys(__NR_swapoff, (long)"/bench-no-such-file", 0, 0), NO_ENTRY, NO_ENTRY);
}

const struct question_entry privilege_questions[] = {
    {"capabilities", capabilities},     {"load-module", load_module},
    {"use-bpf", load_filter},           {"watch-processor", watch_processor},
    {"use-keys", use_keys},             {"handle-faults", handle_faults},
    {"use-rings", use_rings},           {"enter-namespace", enter_namespace},
    {"make-namespace", make_namespace}, {"change-root", change_root},
    {"make-disk", make_disk},           {"open-memory", open_memory},
    {"open-ports", open_ports},         {"load-kernel", load_kernel},
    {"reboot", reboot_host},            {"write-sysctl", write_named},
    {"write-core-pattern", write_named}, {"read-log", read_log},
    {"watch-files", watch_files},       {"raise-priority", raise_priority},
    {"real-time", real_time},           {"account", account},
    {"swap", swap},                     {NULL, NULL}};
