/* Clock, processor and host, and what there is not. */
#include "checks.h"

#include <linux/futex.h>
#include <linux/time_types.h>

#define THIS_FILE PLATFORM_CHECKS

static uint32_t word;

static void the_clock_goes_on(void) {
  struct __kernel_timespec time, nap = {.tv_sec = 0, .tv_nsec = 2000000};
  int64_t before = platform_clock();
  HOLDS(before > 0 && CALL(clock_gettime, 1, &time) == 0);
  int64_t called = time.tv_sec * 1000000000 + time.tv_nsec;
  HOLDS(called >= before && time.tv_nsec < 1000000000);
  HOLDS(CALL(clock_gettime, 0, &time) == -EINVAL);
  HOLDS(CALL(nanosleep, &nap, 0) == 0 && platform_clock() >= called + 2000000);
  HOLDS(CALL(futex, &word, FUTEX_WAIT, 0, &nap) == -ETIMEDOUT);
  HOLDS(platform_clock() >= called + 4000000);
}

/* Sends the time, for the host to compare with its own, when the rate has had time to show. */
static void tells_the_time(void) {
  struct __kernel_timespec nap = {.tv_sec = 0, .tv_nsec = 20000000};
  HOLDS(CALL(nanosleep, &nap, 0) == 0);
  int64_t now = platform_clock();
  HOLDS(platform_write(&now, sizeof now) == 0);
}

static void floating_point_works(void) {
  uint32_t control;
  __asm__ volatile("stmxcsr %0" : "=m"(control));
  HOLDS(control == 0x1f80);
  volatile double third = 1.0, one = 3.0;
  third /= one;
  HOLDS(third > 0.333333333333333 && third < 0.333333333333334);
  __asm__ volatile("stmxcsr %0" : "=m"(control));
  HOLDS(control == 0x1fa0); /* the result was inexact */
}

static void the_host_is_called(void) {
  for (int i = 0; i < 1000; i++) HOLDS(platform_hypercall() == 0);
}

/* Sends back what it is given, through the console. */
static void echoes(void) {
  static char bytes[4096];
  HOLDS(CALL(read, 0, bytes, sizeof bytes + 1) == sizeof bytes);
  HOLDS(CALL(write, 1, bytes, sizeof bytes) == sizeof bytes);
}

static void what_it_cannot_do_it_says(void) {
  HOLDS(CALL(fork, 0) == -ENOSYS && CALL(vfork, 0) == -ENOSYS && CALL(execve, 0) == -ENOSYS);
  HOLDS(CALL(socket, 1, 1, 0) == -ENOSYS && CALL(pipe2, 0) == -ENOSYS);
  HOLDS(CALL(rt_sigaction, 10) == -ENOSYS && CALL(madvise, 0) == -ENOSYS);
  HOLDS(platform_call(-1, 0, 0, 0, 0, 0, 0) == -ENOSYS);
  HOLDS(platform_call(1l << 40, 0, 0, 0, 0, 0, 0) == -ENOSYS);
}

const struct check platform_checks[] = {
    CHECK(the_clock_goes_on), CHECK(tells_the_time), CHECK(floating_point_works),
    CHECK(the_host_is_called), CHECK(echoes), CHECK(what_it_cannot_do_it_says), {NULL, NULL}};
