/* The least a C program can do to repeat a system call: the yardstick for the suite `syscall`.
 * usage: syscall-reference CPU FOLDER
 *   Each call is inlined, without libc and without a look at its answer but for one sum. Each probe
 *   runs for at least 200 ms, after a calibration; printed are its name and the nanoseconds of one
 *   operation by CLOCK_MONOTONIC_RAW. FOLDER holds the files of the tool's prepared roots: files/00. */
#define _GNU_SOURCE
#include "reference.h"

#include <sys/syscall.h>

#define BOX_NANOSECONDS 200000000

static inline long call(long number, long a, long b, long c) {
  long result;
  __asm__ volatile("syscall" : "=a"(result) : "a"(number), "D"(a), "S"(b), "d"(c)
                   : "rcx", "r11", "memory");
  return result;
}

static int zero, null;
static char byte;

/* Each does its operation `count` times and returns the sum of the answers. */
static long getpid_calls(long count) {
  long sum = 0;
  while (count-- > 0) sum += call(SYS_getpid, 0, 0, 0);
  return sum;
}

static long read_calls(long count) {
  long sum = 0;
  while (count-- > 0) sum += call(SYS_read, zero, (long)&byte, 1);
  return sum;
}

static long write_calls(long count) {
  long sum = 0;
  while (count-- > 0) sum += call(SYS_write, null, (long)&byte, 1);
  return sum;
}

static long open_close_calls(long count) {
  long sum = 0;
  while (count-- > 0)
    sum += 1 + call(SYS_close, call(SYS_open, (long)"files/00", O_RDONLY, 0), 0, 0);
  return sum;
}

static int64_t span(long (*calls)(long), long count, long each) {
  int64_t begin = clock_nanoseconds(CLOCK_MONOTONIC_RAW);
  long sum = calls(count);
  int64_t nanoseconds = clock_nanoseconds(CLOCK_MONOTONIC_RAW) - begin;
  if (sum != count * each) errx(1, "a system call gave a wrong answer");
  return nanoseconds;
}

static void measure(const char *name, long (*calls)(long), long each) {
  long count = 1;
  int64_t nanoseconds;
  while ((nanoseconds = span(calls, count, each)) < BOX_NANOSECONDS / 16) count *= 2;
  count = (long)((double)count * BOX_NANOSECONDS * 1.02 / (double)nanoseconds) + 1;
  printf("%s %.3f\n", name, (double)span(calls, count, each) / (double)count);
}

int main(int argc, char **argv) {
  if (argc != 3) errx(USAGE_STATUS, "usage: %s CPU FOLDER", argv[0]);
  cpu_set_t cpus;
  CPU_ZERO(&cpus);
  CPU_SET(strtoul(argv[1], NULL, 10), &cpus);
  if (sched_setaffinity(0, sizeof cpus, &cpus) < 0) err(1, "run on processor %s", argv[1]);
  if (chdir(argv[2]) < 0) err(1, "enter %s", argv[2]);
  if ((zero = open("/dev/zero", O_RDONLY)) < 0) err(1, "open /dev/zero");
  if ((null = open("/dev/null", O_WRONLY)) < 0) err(1, "open /dev/null");
  measure("getpid", getpid_calls, call(SYS_getpid, 0, 0, 0));
  measure("read-zero", read_calls, 1);
  measure("write-null", write_calls, 1);
  measure("open-close", open_close_calls, 1);
}
