/* What of the host's is there to be seen and used. */
#include "question.h"

#include <asm/stat.h>
#include <linux/utsname.h>

struct folder_entry {
  uint64_t inode;
  int64_t offset;
  uint16_t bytes;
  uint8_t kind;
  char name[];
};

static char listing[16384] __attribute__((aligned(8)));

/* Calls `count` with the path of each entry of a folder. */
static long each_entry(const char *folder, uint64_t (*count)(const char *path, uint8_t kind),
                       uint64_t *total) {
  long file = open_file(folder, OPEN_READ | OPEN_FOLDER);
  if (file < 0) return file;
  long got;
  while ((got = sys(__NR_getdents64, file, (long)listing, sizeof listing)) > 0)
    for (long at = 0; at < got;) {
      const struct folder_entry *entry = (const void *)(listing + at);
      at += entry->bytes;
      char path[400];
      const char *end = path + sizeof path;
      append(append(append(path, end, folder), end, "/"), end, entry->name);
      *total += count(path, entry->kind);
    }
  close_file(file);
  return got;
}

static uint64_t is_device(const char *path, uint8_t kind) {
  if (kind != 2 && kind != 6 && kind != 0) return 0;
  struct stat status;
  if (sys(__NR_stat, (long)path, (long)&status, 0) < 0) return 0;
  uint32_t form = status.st_mode & 0170000;
  return form == 0020000 || form == 0060000;
}

static void devices(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  long answer = each_entry("/dev", is_device, &finding->value);
  if (answer < 0) return conclude(finding, answer);
  finding->outcome = finding->value > 0 ? PAYLOAD_OUTCOME_YES : PAYLOAD_OUTCOME_NO;
}

static uint64_t is_setuid(const char *path, uint8_t kind) {
  if (kind != 8 && kind != 0) return 0;
  struct stat status;
  if (sys(__NR_lstat, (long)path, (long)&status, 0) < 0) return 0;
  return (status.st_mode & 0170000) == 0100000 && (status.st_mode & 06000) != 0;
}

static void setuid_programs(const struct payload_question *question,
                            struct payload_finding *finding) {
  (void)question;
  static const char *const folders[] = {"/usr/bin",       "/usr/sbin",      "/usr/local/bin",
                                        "/usr/libexec",   "/usr/lib/openssh", "/bin"};
  for (size_t i = 0; i < sizeof folders / sizeof folders[0]; i++)
    each_entry(folders[i], is_setuid, &finding->value);
  finding->outcome = finding->value > 0 ? PAYLOAD_OUTCOME_YES : PAYLOAD_OUTCOME_NO;
}

static void writable_paths(const struct payload_question *question,
                           struct payload_finding *finding) {
  (void)question;
  static const char *const places[] = {
      "/", "/etc", "/usr", "/usr/bin", "/var", "/root", "/home", "/boot", "/lib", "/opt", "/srv",
      "/sys/kernel", "/proc/sys/kernel/hostname", "/proc/sys/kernel/core_pattern",
      "/proc/sysrq-trigger", "/var/lib", "/run"};
  for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
    if (sys(__NR_access, (long)places[i], 2 /* W_OK */, 0) != 0) continue;
    if (finding->value++ < 3) {
      char *end = finding->text + length_of(finding->text);
      append(append(end, finding->text + sizeof finding->text, finding->value > 1 ? " " : ""),
             finding->text + sizeof finding->text, places[i]);
    }
  }
  finding->outcome = finding->value > 0 ? PAYLOAD_OUTCOME_YES : PAYLOAD_OUTCOME_NO;
}

/* The number behind a name in a file of /proc. */
static void number_behind(const char *path, const char *name, struct payload_finding *finding) {
  char *text;
  long count = read_text(path, &text);
  if (count < 0) return conclude(finding, count);
  const char *line = find_text(text, name);
  if (line == NULL) return conclude(finding, NO_ENTRY);
  line += length_of(name);
  while (*line == ' ') line++;
  finding->value = read_number(&line);
  conclude(finding, 0);
}

static void memory_size(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  number_behind("/proc/meminfo", "MemTotal:", finding);
  if (finding->outcome == PAYLOAD_OUTCOME_YES) return;
  /* The kernel says it without /proc, too: sysinfo(2). */
  uint64_t information[14] = {0};
  long answer = sys(__NR_sysinfo, (long)information, 0, 0);
  uint32_t unit = (uint32_t)information[13];
  finding->value = information[4] * (unit == 0 ? 1 : unit) / 1024;
  conclude(finding, answer);
}

static void load_processes(const struct payload_question *question,
                           struct payload_finding *finding) {
  (void)question;
  number_behind("/proc/stat", "processes ", finding);
}

static void kernel_release(const struct payload_question *question,
                           struct payload_finding *finding) {
  static struct new_utsname names;
  long answer = sys(__NR_uname, (long)&names, 0, 0);
  if (answer < 0) return conclude(finding, answer);
  note(finding, names.release, "");
  finding->outcome =
      are_equal(names.version, question->text) ? PAYLOAD_OUTCOME_YES : PAYLOAD_OUTCOME_NO;
}

/* Addresses that are not hidden. */
static void kernel_symbols(const struct payload_question *question,
                           struct payload_finding *finding) {
  (void)question;
  char *text;
  long count = read_text("/proc/kallsyms", &text);
  if (count < 0) return conclude(finding, count);
  for (long i = 0; i + 17 < count && i < 4096; i++)
    if (text[i] != '0' && ((i > 0 && text[i - 1] == '\n') || i == 0)) {
      return conclude(finding, 0);
    }
  finding->outcome = PAYLOAD_OUTCOME_REFUSED;
}

static void system_folder(const struct payload_question *question,
                          struct payload_finding *finding) {
  (void)question;
  long file = open_file("/sys/kernel", OPEN_READ | OPEN_FOLDER);
  if (file >= 0) close_file(file);
  conclude(finding, file);
}

static void processor_model(const struct payload_question *question,
                            struct payload_finding *finding) {
  uint32_t model[13] = {0};
  for (uint32_t leaf = 0; leaf < 3; leaf++) {
    uint32_t *part = model + leaf * 4;
    __asm__ volatile("cpuid"
                     : "=a"(part[0]), "=b"(part[1]), "=c"(part[2]), "=d"(part[3])
                     : "a"(0x80000002 + leaf), "c"(0));
  }
  note(finding, (const char *)model, "");
  finding->outcome =
      are_equal((const char *)model, question->text) ? PAYLOAD_OUTCOME_YES : PAYLOAD_OUTCOME_NO;
}

static void exchange_bytes(const int ends[2]) {
  char byte = 1;
  sys(__NR_write, ends[1], (long)&byte, 1);
  sys(__NR_read, ends[0], (long)&byte, 1);
  close_file(ends[0]);
  close_file(ends[1]);
}

/* A little of what most programs ask of a kernel: time, files, memory, processes, messages. */
static void everyday_calls(void) {
  static char room[4096] __attribute__((aligned(16)));
  int ends[2];
  long short_time[2] = {0, 1000};
  sys(__NR_getpid, 0, 0, 0);
  sys(__NR_clock_gettime, 1, (long)room, 0);
  sys(__NR_uname, (long)room, 0, 0);
  long folder = open_file("/", OPEN_READ | OPEN_FOLDER);
  if (folder >= 0) {
    sys(__NR_fstat, folder, (long)room, 0);
    sys(__NR_getdents64, folder, (long)room, sizeof room);
    close_file(folder);
  }
  if (sys(__NR_pipe, (long)ends, 0, 0) >= 0) exchange_bytes(ends);
  if (sys6(__NR_socketpair, 1 /* AF_UNIX */, 1 /* STREAM */, 0, (long)ends, 0, 0) >= 0)
    exchange_bytes(ends);
  long memory = sys6(__NR_mmap, 0, 65536, 3 /* RW */, 0x22 /* PRIVATE | ANONYMOUS */, -1, 0);
  if (memory >= 0) {
    for (long i = 0; i < 65536; i += 4096) ((volatile char *)memory)[i] = 1;
    sys(__NR_munmap, memory, 65536, 0);
  }
  long child = sys(__NR_fork, 0, 0, 0);
  if (child == 0)
    for (;;) sys(__NR_exit_group, 0, 0, 0);
  if (child > 0) sys6(__NR_wait4, child, 0, 0, 0, 0, 0);
  sys(__NR_futex, (long)room, 1 /* WAKE */, 1);
  sys(__NR_sched_yield, 0, 0, 0);
  sys(__NR_nanosleep, (long)short_time, 0, 0);
}

/* The host watches its own kernel while the work is done, which it is in the second step. */
static void kernel_functions(const struct payload_question *question,
                             struct payload_finding *finding) {
  if (question->step == PAYLOAD_STEP_UNDO) everyday_calls();
  conclude(finding, 0);
}

const struct question_entry surface_questions[] = {
    {"devices", devices},               {"setuid-programs", setuid_programs},
    {"writable-paths", writable_paths}, {"memory-size", memory_size},
    {"process-count", load_processes},  {"kernel-release", kernel_release},
    {"kernel-symbols", kernel_symbols}, {"system-folder", system_folder},
    {"processor-model", processor_model}, {"kernel-functions", kernel_functions},
    {NULL, NULL}};
