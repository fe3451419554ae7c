/* An independent look at isolation: one question a run, asked with the C library alone, answered by
 * the exit status. Shares nothing with the suite that it checks but the questions.
 * usage: isolation-check QUESTION [ARGUMENT]
 *   exit 10  the host is open that way    11  it is not    12  it cannot be told    64  no such question */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/perf_event.h>
#include <mqueue.h>
#include <sched.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/io.h>
#include <sys/ipc.h>
#include <sys/klog.h>
#include <sys/mount.h>
#include <sys/msg.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <stddef.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysinfo.h>
#include <sys/timex.h>
#include <sys/un.h>
#include <sys/utsname.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { OPEN = 10, CLOSED = 11, UNKNOWN = 12 };

static int if_done(long result) { return result >= 0 ? OPEN : CLOSED; }

/* Of a call whose arguments are wrong: whoever lacks permission hears EPERM first. */
static int if_permitted(long result, int expected) {
  return result >= 0 || errno == expected ? OPEN : CLOSED;
}

static int has_text(const char *path, const char *text) {
  FILE *file = fopen(path, "r");
  if (file == NULL) return CLOSED;
  char *line = NULL;
  size_t size = 0;
  int found = CLOSED;
  while (getline(&line, &size, file) > 0)
    if (strstr(line, text) != NULL) found = OPEN;
  fclose(file);
  return found;
}

static int reads_secret(const char *path) {
  char text[64] = "";
  int file = open(path, O_RDONLY);
  if (file < 0) return CLOSED;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  return count > 6 && strncmp(text, "secret", 6) == 0 ? OPEN : CLOSED;
}

static int see_process(const char *name) {
  DIR *folder = opendir("/proc");
  if (folder == NULL) return CLOSED;
  for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
    char path[300], text[64] = "";
    snprintf(path, sizeof path, "/proc/%s/comm", entry->d_name);
    FILE *file = fopen(path, "r");
    if (file == NULL) continue;
    if (fgets(text, sizeof text, file) != NULL) text[strcspn(text, "\n")] = 0;
    fclose(file);
    if (strcmp(text, name) == 0) return OPEN;
  }
  return CLOSED;
}

static int connect_tcp(const char *port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)atoi(port))};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  int file = socket(AF_INET, SOCK_STREAM, 0);
  return if_done(file < 0 ? -1 : connect(file, (struct sockaddr *)&address, sizeof address));
}

static int connect_abstract(const char *name) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  size_t length = strlen(name);
  memcpy(address.sun_path + 1, name, length);
  int file = socket(AF_UNIX, SOCK_STREAM, 0);
  return if_done(connect(file, (struct sockaddr *)&address,
                         (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + length)));
}

static int find_route(void) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(9)};
  inet_pton(AF_INET, "192.0.2.1", &address.sin_addr);
  int file = socket(AF_INET, SOCK_DGRAM, 0);
  return if_done(connect(file, (struct sockaddr *)&address, sizeof address));
}

static int double_chroot(const char *path) {
  mkdir("/tmp/isolation-check", 0700);
  if (chroot("/tmp/isolation-check") != 0) return CLOSED;
  for (int i = 0; i < 100; i++)
    if (chdir("..") != 0) return CLOSED;
  return chroot(".") == 0 ? reads_secret(path) : CLOSED;
}

static int send_message(const char *key) {
  struct {
    long type;
    char text[4];
  } message = {1, "abc"};
  int queue = msgget(atoi(key), 0);
  return if_done(queue < 0 ? -1 : msgsnd(queue, &message, sizeof message.text, IPC_NOWAIT));
}

static int make_map(void) {
  union bpf_attr attributes;
  memset(&attributes, 0, sizeof attributes);
  attributes.map_type = BPF_MAP_TYPE_ARRAY;
  attributes.key_size = 4;
  attributes.value_size = 8;
  attributes.max_entries = 1;
  return if_done(syscall(SYS_bpf, BPF_MAP_CREATE, &attributes, sizeof attributes));
}

static int watch_processor(void) {
  struct perf_event_attr event;
  memset(&event, 0, sizeof event);
  event.size = sizeof event;
  event.type = PERF_TYPE_SOFTWARE;
  event.config = PERF_COUNT_SW_CPU_MIGRATIONS;
  return if_done(syscall(SYS_perf_event_open, &event, -1, 0, -1, 0));
}

static int set_clock(void) {
  struct timex settings = {.modes = ADJ_TICK, .tick = 1 << 30};
  return if_permitted(adjtimex(&settings), EINVAL);
}

static int boot_time(const char *text) {
  struct timespec time;
  clock_gettime(CLOCK_BOOTTIME, &time);
  long host = atol(text);
  return labs(time.tv_sec - host) < 120 ? OPEN : CLOSED;
}

static int real_time(void) {
  struct sched_param parameters = {.sched_priority = 1};
  return if_done(sched_setscheduler(0, SCHED_FIFO, &parameters));
}

static int memory_size(const char *text) {
  struct sysinfo information;
  if (sysinfo(&information) != 0) return UNKNOWN;
  return information.totalram * information.mem_unit / 1024 == strtoull(text, NULL, 10) ? OPEN : CLOSED;
}

static int version_is(const char *text) {
  struct utsname names;
  uname(&names);
  return strcmp(names.version, text) == 0 ? OPEN : CLOSED;
}

static int name_is(const char *text) {
  char name[256] = "";
  gethostname(name, sizeof name - 1);
  return strcmp(name, text) == 0 ? OPEN : CLOSED;
}

static int ask(const char *q, const char *a) {
  char log[64];
  struct rlimit limit;
  if (!strcmp(q, "pid/see-process")) return see_process(a);
  if (!strcmp(q, "pid/signal-process")) return if_done(kill(atoi(a), 0));
  if (!strcmp(q, "pid/trace-process")) return if_done(ptrace(PTRACE_SEIZE, atoi(a), 0, 0));
  if (!strcmp(q, "pid/open-process")) return if_done(syscall(SYS_pidfd_open, atoi(a), 0));
  if (!strcmp(q, "pid/read-limits"))
    return if_done(prlimit(atoi(a), RLIMIT_NOFILE, NULL, &limit));
  if (!strcmp(q, "net/connect-loopback")) return connect_tcp(a);
  if (!strcmp(q, "net/abstract-socket")) return connect_abstract(a);
  if (!strcmp(q, "net/find-route")) return find_route();
  if (!strcmp(q, "ipc/shared-memory")) return if_done(shmget(atoi(a), 0, 0));
  if (!strcmp(q, "ipc/semaphores")) return if_done(semget(atoi(a), 0, 0));
  if (!strcmp(q, "ipc/message-queue")) return send_message(a);
  if (!strcmp(q, "ipc/posix-queue")) return if_done(mq_open(a, O_WRONLY));
  if (!strcmp(q, "ipc/shared-file")) return reads_secret(a);
  if (!strcmp(q, "uts/see-host-name")) return name_is(a);
  if (!strcmp(q, "user/set-user")) return if_done(setresuid(1, 1, 1));
  if (!strcmp(q, "user/set-groups")) return if_done(syscall(SYS_setgroups, 0, NULL));
  if (!strcmp(q, "user/unshare-user")) return if_done(unshare(CLONE_NEWUSER));
  if (!strcmp(q, "time/boot-time")) return boot_time(a);
  if (!strcmp(q, "time/boot-moment")) return has_text("/proc/stat", a);
  if (!strcmp(q, "time/set-clock")) return set_clock();
  if (!strcmp(q, "root/absolute-path")) return reads_secret(a);
  if (!strcmp(q, "root/double-chroot")) return double_chroot(a);
  if (!strcmp(q, "privilege/load-module"))
    return if_permitted(syscall(SYS_finit_module, -1, "", 0), EBADF);
  if (!strcmp(q, "privilege/use-bpf")) return make_map();
  if (!strcmp(q, "privilege/watch-processor")) return watch_processor();
  if (!strcmp(q, "privilege/make-namespace")) return if_done(unshare(CLONE_NEWNS));
  if (!strcmp(q, "privilege/change-root")) return if_done(chroot("/"));
  if (!strcmp(q, "privilege/open-ports")) return if_done(ioperm(0x80, 1, 1));
  if (!strcmp(q, "privilege/reboot")) return if_permitted(syscall(SYS_reboot, 0, 0, 0, 0), EINVAL);
  if (!strcmp(q, "privilege/write-sysctl")) return if_done(open("/proc/sys/kernel/printk", O_WRONLY));
  if (!strcmp(q, "privilege/write-core-pattern"))
    return if_done(open("/proc/sys/kernel/core_pattern", O_WRONLY));
  if (!strcmp(q, "privilege/read-log")) return if_done(klogctl(3, log, sizeof log));
  if (!strcmp(q, "privilege/raise-priority")) return if_done(setpriority(PRIO_PROCESS, 0, -1));
  if (!strcmp(q, "privilege/real-time")) return real_time();
  if (!strcmp(q, "surface/memory-size")) return memory_size(a);
  if (!strcmp(q, "surface/kernel-release")) return version_is(a);
  if (!strcmp(q, "surface/system-folder")) return if_done(open("/sys/kernel", O_RDONLY));
  return 64;
}

int main(int count, char **arguments) {
  if (count < 2) return 64;
  return ask(arguments[1], count > 2 ? arguments[2] : "");
}
