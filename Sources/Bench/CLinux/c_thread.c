#define _GNU_SOURCE
#include "c_thread.h"

#include <errno.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <semaphore.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "c_deadline.h"

int clinux_allowed_processors(void) {
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) < 0) return -errno;
  return CPU_COUNT(&allowed);
}

int clinux_thread_start(pthread_t *thread, int elsewhere, void *(*body)(void *), void *argument) {
  pthread_attr_t attributes;
  int result = pthread_attr_init(&attributes);
  if (result != 0) return -result;
  cpu_set_t others;
  if (elsewhere && sched_getaffinity(0, sizeof others, &others) == 0) {
    CPU_CLR(sched_getcpu(), &others);
    if (CPU_COUNT(&others) > 0)
      result = pthread_attr_setaffinity_np(&attributes, sizeof others, &others);
  }
  if (result == 0) result = pthread_create(thread, &attributes, body, argument);
  pthread_attr_destroy(&attributes);
  return -result;
}

void clinux_name_thread(const char *name) { pthread_setname_np(pthread_self(), name); }

/* Raw calls: what glibc and libcap offer would change every thread of the process. */
int clinux_guard_thread(const uint64_t *instructions, uint32_t count) {
  sigset_t ours;
  sigemptyset(&ours);
  sigaddset(&ours, clinux_interrupt_signal());
  int result = pthread_sigmask(SIG_UNBLOCK, &ours, NULL);
  if (result != 0) return -result;
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct none[2] = {{0}, {0}};
  if (syscall(SYS_capset, &header, none) < 0) return -errno;
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) < 0) return -errno;
  struct sock_fprog program = {(unsigned short)count, (struct sock_filter *)instructions};
  return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) < 0 ? -errno : 0;
}

int clinux_semaphore_take(void *semaphore, int64_t before) {
  struct timespec end = {.tv_sec = before / 1000000000, .tv_nsec = before % 1000000000};
  return sem_clockwait(semaphore, CLOCK_MONOTONIC, &end) < 0 ? -errno : 0;
}
