/* Which part of the library OS serves which system call. */
#include "library_os.h"

#include <asm/unistd_64.h>
#include <linux/fcntl.h>

long platform_call3(long a, long b, long c, long number) {
  return platform_call(number, a, b, c, 0, 0, 0);
}

long platform_call(long number, long a, long b, long c, long d, long e, long f) {
  (void)f;
  switch (number) {
  case __NR_getpid: return 1;
  case __NR_gettid: return thread_number();
  case __NR_clock_gettime: return clock_call_gettime(a, (void *)b);
  case __NR_nanosleep: return thread_call_sleep((const void *)a);
  case __NR_sched_yield: return thread_call_yield();
  case __NR_futex: return thread_call_futex((uint32_t *)a, b, (uint32_t)c, (const void *)d);
  case __NR_mmap: return memory_call_map((uintptr_t)a, (size_t)b, c, d, e);
  case __NR_munmap: return memory_unmap((uintptr_t)a, (size_t)b);
  case __NR_open: return file_call_open(AT_FDCWD, (const char *)a, b);
  case __NR_openat: return file_call_open((int)a, (const char *)b, c);
  case __NR_close: return file_call_close(a);
  case __NR_read: return file_call_read(a, (void *)b, (size_t)c);
  case __NR_write: return file_call_write(a, (const void *)b, (size_t)c);
  case __NR_lseek: return file_call_seek(a, b, c);
  /* No file is a symbolic link, so lstat is stat. */
  case __NR_stat:
  case __NR_lstat: return file_call_status(AT_FDCWD, (const char *)a, (void *)b, 0);
  case __NR_fstat: return file_call_status(a, "", (void *)b, AT_EMPTY_PATH);
  case __NR_newfstatat: return file_call_status((int)a, (const char *)b, (void *)c, d);
  case __NR_getdents64: return file_call_list(a, (void *)b, (size_t)c);
  case __NR_eventfd2: return event_call_create((uint32_t)a, b);
  case __NR_epoll_create1: return poll_call_create(a);
  case __NR_epoll_ctl: return poll_call_control(a, b, c, (const void *)d);
  /* No signal can come, so the mask of epoll_pwait has nothing to do. */
  case __NR_epoll_wait:
  case __NR_epoll_pwait: return poll_call_wait(a, (void *)b, c, (int)d);
  case __NR_exit_group: platform_exit((int)a);
  default: return -ENOSYS;
  }
}

long platform_repeat3(long a, long b, long c, long number, uint64_t count, long expected,
                      uint64_t *done) {
  for (uint64_t made = 0; made < count; made++) {
    long answer = platform_call3(a, b, c, number);
    if (answer == expected) continue;
    *done = made;
    return answer;
  }
  return expected;
}
