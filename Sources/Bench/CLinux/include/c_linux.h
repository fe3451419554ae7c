/* What Swift cannot say about Linux: inline assembly, macros with arguments, variadic calls and
 * calls that glibc hides behind _GNU_SOURCE. Calls return -errno on failure. */
#ifndef BENCH_C_LINUX_H
#define BENCH_C_LINUX_H

#include <errno.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/epoll.h> /* not among the headers of Swift's Glibc */
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

/* The time-stamp counter; inline assembly. */
static inline uint64_t clinux_rdtsc(void) {
  uint32_t low, high;
  __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
  return ((uint64_t)high << 32) | low;
}

/* waitid without a siginfo to unpack: the wait status in si_status, its kind in
 * si_code; a union of macros in glibc. */
struct clinux_exit {
  int32_t code;   /* CLD_EXITED, CLD_KILLED or CLD_DUMPED */
  int32_t status; /* exit status or signal */
};
static inline int clinux_reap(pid_t process, struct clinux_exit *_Nonnull exit) {
  siginfo_t information;
  if (waitid(P_PID, (id_t)process, &information, WEXITED) < 0) return -errno;
  exit->code = information.si_code;
  exit->status = information.si_status;
  return 0;
}

/* pidfd_open has no wrapper in every supported glibc; syscall is variadic. */
static inline int clinux_open_process(pid_t process) {
  long descriptor = syscall(SYS_pidfd_open, process, 0);
  return descriptor < 0 ? -errno : (int)descriptor;
}

/* Waits until one descriptor is readable or hung up; 1 if so, 0 when the time is over.
 * ppoll hides behind _GNU_SOURCE. */
static inline int clinux_wait_readable(int descriptor, int64_t nanoseconds) {
  struct { int fd; short events, revents; } entry = {descriptor, 1 /* POLLIN */, 0};
  struct timespec limit = {nanoseconds / 1000000000, nanoseconds % 1000000000};
  long result = syscall(SYS_ppoll, &entry, 1, &limit, NULL, 8);
  return result < 0 ? -errno : (int)result;
}

/* close_range(2) is younger than some supported glibc; on a kernel without it (before 5.11 for
 * this flag) inherited descriptors stay as they are. */
static inline void clinux_close_on_exec_above(unsigned descriptor) {
  syscall(SYS_close_range, descriptor + 1, ~0u, 4u /* CLOSE_RANGE_CLOEXEC */);
}

/* pipe2 and memfd_create hide behind _GNU_SOURCE. */
static inline int clinux_pipe(int *_Nonnull ends) {
  return syscall(SYS_pipe2, ends, 02000000 /* O_CLOEXEC */) < 0 ? -errno : 0;
}
static inline int clinux_memory_file(const char *_Nonnull name) {
  long file = syscall(SYS_memfd_create, name, 1u /* MFD_CLOEXEC */);
  return file < 0 ? -errno : (int)file;
}

/* A connection that neither waits nor survives exec; accept4 hides behind _GNU_SOURCE. */
static inline int clinux_accept(int listener) {
  long number = syscall(SYS_accept4, listener, NULL, NULL, 02004000 /* NONBLOCK | CLOEXEC */);
  return number < 0 ? -errno : (int)number;
}

/* CPU sets as one 1024-bit mask of 16 words; cpu_set_t's macros are not imported. */
#define CLINUX_CPU_WORDS 16
static inline int clinux_set_affinity(int thread, const uint64_t *_Nonnull words) {
  return syscall(SYS_sched_setaffinity, thread, CLINUX_CPU_WORDS * 8, words) < 0 ? -errno : 0;
}
static inline int clinux_get_affinity(uint64_t *_Nonnull words) {
  return syscall(SYS_sched_getaffinity, 0, CLINUX_CPU_WORDS * 8, words) < 0 ? -errno : 0;
}
static inline int clinux_current_cpu(void) {
  unsigned cpu = 0;
  return syscall(SYS_getcpu, &cpu, NULL, NULL) < 0 ? -errno : (int)cpu;
}

/* Notes SIGINT, SIGTERM and SIGHUP instead of dying of them; the number noted, or 0. SIGPIPE and
 * SIGXFSZ become errors of the write that caused them. */
void clinux_catch_interrupts(void);
int clinux_caught_signal(void);
/* From now on no further signal of these ends the process either. */
void clinux_finish_undisturbed(void);
/* SIGPIPE alone, unless it is handled or ignored already. */
void clinux_catch_broken_pipes(void);

static inline uint64_t clinux_device(unsigned major_number, unsigned minor_number) {
  return makedev(major_number, minor_number);
}

#endif
