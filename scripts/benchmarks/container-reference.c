/* A full container in C, by the system calls of technique `container` in the same order: the
 * yardstick for the launch plan and its interpreter. `bench explain container` names the calls.
 * usage: container-reference TRIALS hot|spaced CPU FOLDER PROGRAM FILTER GROUP ...
 *   FOLDER   holds root/ (the prepared root) and stage/ (empty; nothing is mounted there outside)
 *   PROGRAM  the payload's path inside the root
 *   FILTER   file of struct sock_filter values, the seccomp program
 *   GROUP    cgroup to make, with its limits: PATH[,FILE=TEXT ...]; its hierarchy's version is 1
 *            when it gets a file `tasks`, else 2
 *   Prints what reference.h says. */
#define _GNU_SOURCE
#include "reference.h"

#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <net/if.h>
#include <signal.h>
#include <stdarg.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>

#define MAXIMUM_GROUPS 4
#define MAXIMUM_LIMITS 4
#define STACK_BYTES 65536
#define HOST_NAME "bench"
#define PATH_BYTES 512

/* Docker's default capabilities. */
#define KEPT_CAPABILITIES                                                                   \
  (1ull << CAP_CHOWN | 1ull << CAP_DAC_OVERRIDE | 1ull << CAP_FSETID | 1ull << CAP_FOWNER | \
   1ull << CAP_MKNOD | 1ull << CAP_NET_RAW | 1ull << CAP_SETGID | 1ull << CAP_SETUID |      \
   1ull << CAP_SETFCAP | 1ull << CAP_SETPCAP | 1ull << CAP_NET_BIND_SERVICE |               \
   1ull << CAP_SYS_CHROOT | 1ull << CAP_KILL | 1ull << CAP_AUDIT_WRITE)

struct limit {
  char file[PATH_BYTES];
  char *text;
};

struct group {
  char *path;
  char tasks[PATH_BYTES];
  struct limit limits[MAXIMUM_LIMITS];
  int limit_count;
  int is_unified;
  int descriptor;
};

static struct container {
  char *program;
  struct sock_fprog filter;
  struct group groups[MAXIMUM_GROUPS];
  int group_count;
  int null;
  int last_capability;
  char stage[PATH_BYTES], upper[PATH_BYTES], work[PATH_BYTES], merged[PATH_BYTES];
  char layers[4 * PATH_BYTES], proc[PATH_BYTES], dev[PATH_BYTES];
  char devices[6][PATH_BYTES], links[4][PATH_BYTES];
  /* of the instance that is being started */
  int output;
  sigset_t signals;
  const char *volatile failed;
  volatile int error;
} container;

static const struct {
  const char *name;
  unsigned major_number, minor_number;
} devices[] = {{"null", 1, 3}, {"zero", 1, 5},    {"full", 1, 7},
               {"random", 1, 8}, {"urandom", 1, 9}, {"tty", 5, 0}};
static const char *const links[][2] = {
    {"fd", "/proc/self/fd"}, {"stdin", "fd/0"}, {"stdout", "fd/1"}, {"stderr", "fd/2"}};

static char stack[STACK_BYTES] __attribute__((aligned(4096)));
static struct payload_result result;

/* The child and its parent share all memory: an error is left where the parent finds it. */
static void check(int outcome, const char *attempt) {
  if (outcome >= 0) return;
  container.error = errno;
  container.failed = attempt;
  _exit(127);
}

static const char *const read_only[] = {"bus", "fs", "irq", "sys", "sysrq-trigger"};
static const char *const hidden[] = {"acpi",          "asound",      "interrupts", "kcore",
                                     "keys",          "latency_stats", "sched_debug", "scsi",
                                     "timer_list",    "timer_stats"};
static struct guarded {
  char path[PATH_BYTES + 24];
  int is_hidden, is_folder;
} guarded[16];
static int guarded_count;

/* Before the clock runs: what of /proc there is to be guarded. */
static void plan_guard(const char *name, int is_hidden) {
  char host[PATH_BYTES];
  struct stat status;
  snprintf(host, sizeof host, "/proc/%s", name);
  if (stat(host, &status) != 0) return;
  struct guarded *one = &guarded[guarded_count++];
  snprintf(one->path, sizeof one->path, "%s/%s", container.proc, name);
  one->is_hidden = is_hidden;
  one->is_folder = S_ISDIR(status.st_mode);
}

static void plan_guards(void) {
  for (size_t i = 0; i < sizeof read_only / sizeof *read_only; i++) plan_guard(read_only[i], 0);
  for (size_t i = 0; i < sizeof hidden / sizeof *hidden; i++) plan_guard(hidden[i], 1);
}

/* As runc does: what acts upon the whole host is read-only, or hidden. */
static void guard_proc(void) {
  unsigned long options = MS_NOSUID | MS_NODEV | MS_NOEXEC;
  for (int i = 0; i < guarded_count; i++) {
    const char *path = guarded[i].path;
    if (guarded[i].is_hidden) {
      check(guarded[i].is_folder ? mount("tmpfs", path, "tmpfs", MS_RDONLY, "")
                                 : mount("/dev/null", path, "", MS_BIND, ""),
            "hide in /proc");
    } else {
      check(mount(path, path, "", MS_BIND | MS_REC, ""), "guard /proc");
      check(mount("", path, "", options | MS_REMOUNT | MS_BIND | MS_RDONLY, ""), "guard /proc");
    }
  }
}

static void build_root(void) {
  check(mount("", "/", "", MS_REC | MS_PRIVATE, NULL), "make mounts private");
  check(mount("tmpfs", container.stage, "tmpfs", MS_NOSUID | MS_NODEV, "size=64m,mode=755"),
        "mount the upper layer");
  check(mkdir(container.upper, 0755), "mkdir upper");
  check(mkdir(container.work, 0755), "mkdir work");
  check(mkdir(container.merged, 0755), "mkdir merged");
  check(mount("overlay", container.merged, "overlay", MS_NODEV, container.layers), "mount overlay");
  check(mount("proc", container.proc, "proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, NULL),
        "mount proc");
  guard_proc();
  check(mount("tmpfs", container.dev, "tmpfs", MS_NOSUID | MS_NOEXEC, "size=64k,mode=755"),
        "mount dev");
  for (int i = 0; i < 6; i++)
    check(mknod(container.devices[i], S_IFCHR | 0666,
                makedev(devices[i].major_number, devices[i].minor_number)),
          "make a device");
  for (int i = 0; i < 4; i++) check(symlink(links[i][1], container.links[i]), "make a link");
  check(mount("", container.dev, "",
              MS_REMOUNT | MS_BIND | MS_RDONLY | MS_NOSUID | MS_NOEXEC, NULL),
        "protect /dev");
  check(chdir(container.merged), "chdir to the new root");
  check((int)syscall(SYS_pivot_root, ".", "."), "pivot_root");
  check(umount2(".", MNT_DETACH), "unmount the old root");
  check(chdir("/"), "chdir to /");
}

static void raise_loopback(void) {
  struct ifreq request = {.ifr_name = "lo"};
  int file = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  check(file, "make a socket");
  check(ioctl(file, SIOCGIFFLAGS, &request), "read the flags of lo");
  request.ifr_flags |= IFF_UP;
  check(ioctl(file, SIOCSIFFLAGS, &request), "raise lo");
  close(file);
}

static void give_up_privileges(void) {
  for (int bit = 0; bit <= container.last_capability; bit++)
    if (!(KEPT_CAPABILITIES >> bit & 1))
      check(prctl(PR_CAPBSET_DROP, bit, 0, 0, 0), "limit the bounding set");
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct sets[2] = {
      {(uint32_t)KEPT_CAPABILITIES, (uint32_t)KEPT_CAPABILITIES, 0},
      {(uint32_t)(KEPT_CAPABILITIES >> 32), (uint32_t)(KEPT_CAPABILITIES >> 32), 0}};
  check((int)syscall(SYS_capset, &header, sets), "capset");
  check(prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs");
  check((int)syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &container.filter), "seccomp");
  check(prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0), "die with the parent");
}

__attribute__((noreturn, used)) static void child(void) {
  check(dup2(container.null, STDIN_FILENO), "redirect");
  check(dup2(container.output, STDOUT_FILENO), "redirect");
  check(dup2(container.null, STDERR_FILENO), "redirect");
  check(setsid(), "setsid");
  for (int i = 0; i < container.group_count; i++) {
    if (container.groups[i].is_unified) continue;
    check((int)write(container.groups[i].descriptor, "0", 1), "join a cgroup");
  }
  check(unshare(CLONE_NEWCGROUP), "unshare the cgroup namespace");
  build_root();
  check(sethostname(HOST_NAME, strlen(HOST_NAME)), "sethostname");
  raise_loopback();
  give_up_privileges();
  sigprocmask(SIG_SETMASK, &container.signals, NULL);
  char *arguments[] = {container.program, REQUEST_WORKLOAD, REQUEST_SCALE, REQUEST_NONCE, NULL};
  char *environment[] = {"PATH=/bin", NULL};
  check(execve(container.program, arguments, environment), "execve");
  _exit(127);
}

/* Inlined, with the child on its own stack: it must not return through its parent's frame. */
static long clone_child(struct clone_args *arguments) {
  long outcome;
  __asm__ volatile("syscall\n\t"
                   "test %%rax, %%rax\n\t"
                   "jnz 1f\n\t"
                   "xor %%ebp, %%ebp\n\t"
                   "call *%[child]\n\t"
                   "1:"
                   : "=a"(outcome)
                   : "a"(SYS_clone3), "D"(arguments), "S"(sizeof *arguments), [child] "r"(child)
                   : "rcx", "r11", "memory");
  return outcome;
}

static void make_groups(void) {
  for (int i = 0; i < container.group_count; i++)
    if (mkdir(container.groups[i].path, 0755) < 0) err(1, "%s", container.groups[i].path);
  for (int i = 0; i < container.group_count; i++) {
    for (int j = 0; j < container.groups[i].limit_count; j++) {
      const struct limit *limit = &container.groups[i].limits[j];
      int file = open(limit->file, O_WRONLY | O_CLOEXEC);
      if (file < 0 || write(file, limit->text, strlen(limit->text)) < 0) err(1, "%s", limit->file);
      close(file);
    }
  }
  for (int i = 0; i < container.group_count; i++) {
    struct group *group = &container.groups[i];
    group->descriptor = group->is_unified ? open(group->path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
                                          : open(group->tasks, O_WRONLY | O_CLOEXEC);
    if (group->descriptor < 0) err(1, "open %s", group->path);
  }
}

static void remove_groups(void) {
  for (int i = 0; i < container.group_count; i++) close(container.groups[i].descriptor);
  for (int i = 0; i < container.group_count; i++) {
    /* The kernel may still count the last task for a moment after it was reaped. */
    int attempts = 10000;
    while (rmdir(container.groups[i].path) < 0) {
      if (errno != EBUSY || attempts-- == 0) err(1, "remove %s", container.groups[i].path);
      usleep(100);
    }
  }
}

/* A child on the parent's memory: with vfork semantics nothing is copied. */
static int launch(void) {
  int pidfd = -1;
  sigset_t all;
  struct clone_args arguments = {
      .flags = CLONE_VM | CLONE_VFORK | CLONE_PIDFD | CLONE_CLEAR_SIGHAND | CLONE_NEWNS |
               CLONE_NEWUTS | CLONE_NEWIPC | CLONE_NEWPID | CLONE_NEWNET | CLONE_NEWTIME,
      .pidfd = (uintptr_t)&pidfd,
      .exit_signal = SIGCHLD,
      .stack = (uintptr_t)stack,
      .stack_size = sizeof stack};
  for (int i = 0; i < container.group_count; i++) {
    if (!container.groups[i].is_unified) continue;
    arguments.flags |= CLONE_INTO_CGROUP;
    arguments.cgroup = (uint64_t)container.groups[i].descriptor;
  }
  container.failed = NULL;
  /* No handler of ours may run in the child while memory is shared. */
  sigfillset(&all);
  sigprocmask(SIG_SETMASK, &all, &container.signals);
  long process = clone_child(&arguments);
  sigprocmask(SIG_SETMASK, &container.signals, NULL);
  errno = process < 0 ? (int)-process : container.error;
  if (process < 0) err(1, "clone3");
  if (container.failed != NULL) err(1, "%s", container.failed);
  return pidfd;
}

static struct trial start(void *context) {
  (void)context;
  struct trial trial = {.request = payload_rdtsc()};
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) < 0) err(1, "make a pipe");
  container.output = ends[1];
  make_groups();
  int pidfd = launch();
  close(ends[1]);
  trial.payload = receive_records(ends[0], &result);
  siginfo_t end;
  if (waitid(P_PIDFD, (id_t)pidfd, &end, WEXITED) < 0) err(1, "wait for the payload");
  trial.exit = payload_rdtsc();
  close(pidfd);
  close(ends[0]);
  remove_groups();
  trial.clean = payload_rdtsc();
  if (end.si_code != CLD_EXITED || end.si_status != 0)
    errx(1, "the payload ended with %d", end.si_status);
  const struct payload_evidence *evidence = &result.evidence;
  if (evidence->process != 1 || evidence->seccomp_mode != SECCOMP_MODE_FILTER ||
      evidence->capabilities_bounding != KEPT_CAPABILITIES || !evidence->no_new_privileges ||
      strcmp(evidence->host_name, HOST_NAME) != 0)
    errx(1, "the payload was not isolated");
  return trial;
}

__attribute__((format(printf, 2, 3))) static void text(char *to, const char *format, ...) {
  va_list values;
  va_start(values, format);
  int length = vsnprintf(to, PATH_BYTES, format, values);
  va_end(values);
  if (length < 0 || length >= PATH_BYTES) errx(USAGE_STATUS, "a path is too long: %s", to);
}

static void prepare_paths(const char *folder) {
  text(container.stage, "%s/stage", folder);
  text(container.upper, "%s/stage/upper", folder);
  text(container.work, "%s/stage/work", folder);
  text(container.merged, "%s/stage/merged", folder);
  text(container.proc, "%s/stage/merged/proc", folder);
  plan_guards();
  text(container.dev, "%s/stage/merged/dev", folder);
  for (int i = 0; i < 6; i++)
    text(container.devices[i], "%s/stage/merged/dev/%s", folder, devices[i].name);
  for (int i = 0; i < 4; i++)
    text(container.links[i], "%s/stage/merged/dev/%s", folder, links[i][0]);
  text(container.layers, "lowerdir=%s/root,upperdir=%s,workdir=%s", folder, container.upper,
       container.work);
}

/* PATH[,FILE=TEXT ...] */
static void prepare_group(struct group *group, char *words) {
  group->path = strsep(&words, ",");
  text(group->tasks, "%s/tasks", group->path);
  for (char *word; (word = strsep(&words, ",")) != NULL; group->limit_count++) {
    char *file = strsep(&word, "=");
    if (word == NULL || group->limit_count == MAXIMUM_LIMITS)
      errx(USAGE_STATUS, "not a limit: %s", file);
    text(group->limits[group->limit_count].file, "%s/%s", group->path, file);
    group->limits[group->limit_count].text = word;
  }
  if (mkdir(group->path, 0755) < 0) err(1, "make %s", group->path);
  group->is_unified = access(group->tasks, F_OK) != 0;
  if (rmdir(group->path) < 0) err(1, "remove %s", group->path);
}

static void prepare_filter(const char *path) {
  static struct sock_filter instructions[BPF_MAXINSNS];
  FILE *file = fopen(path, "re");
  if (file == NULL) err(1, "%s", path);
  size_t count = fread(instructions, sizeof *instructions, BPF_MAXINSNS, file);
  fclose(file);
  if (count == 0) errx(1, "%s holds no filter", path);
  container.filter = (struct sock_fprog){(unsigned short)count, instructions};
}

int main(int argc, char **argv) {
  struct reference reference =
      reference_begin(argc, argv, 8, "FOLDER PROGRAM FILTER GROUP[,FILE=TEXT ...] ...");
  prepare_paths(argv[4]);
  container.program = argv[5];
  prepare_filter(argv[6]);
  if (argc - 7 > MAXIMUM_GROUPS) errx(USAGE_STATUS, "more than %d groups", MAXIMUM_GROUPS);
  for (int i = 7; i < argc; i++) prepare_group(&container.groups[container.group_count++], argv[i]);
  container.null = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (container.null < 0) err(1, "/dev/null");
  while (prctl(PR_CAPBSET_READ, container.last_capability + 1, 0, 0, 0) >= 0)
    container.last_capability++;
  memset(stack, 0, sizeof stack); /* so that no child takes the page faults */
  reference_run(&reference, start, NULL);
}
