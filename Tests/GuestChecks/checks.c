/* A unikernel that checks its own library OS: linked like the payload, in place of the workloads.
 * argv[1] names a check. The exit status is 0, or the line of what did not hold. */
#include "payload_abi.h"

#include <asm/stat.h>
#include <asm/unistd_64.h>
#include <linux/errno.h>
#include <linux/eventpoll.h>
#include <linux/fcntl.h>
#include <linux/futex.h>
#include <linux/mman.h>
#include <linux/time_types.h>

#define CALL(number, ...) CALL6(number, __VA_ARGS__, 0, 0, 0, 0, 0, 0)
#define CALL6(number, a, b, c, d, e, f, ...) \
  platform_call(__NR_##number, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))
#define HOLDS(claim) do { if (!(claim)) platform_exit(__LINE__); } while (0)

static long map(size_t bytes) {
  return CALL(mmap, 0, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

static void memory_comes_zeroed_and_goes_back(void) {
  long first = map(5000), second = map(4096), third = map(1 << 20);
  HOLDS(first > 0 && first % 4096 == 0);
  HOLDS(second == first + 8192 && third == second + 4096);
  for (long i = 0; i < 8192; i++) ((volatile char *)first)[i] = 1;
  for (long i = 0; i < 4096; i++) ((volatile char *)second)[i] = 1;
  HOLDS(CALL(munmap, second, 4096) == 0);
  HOLDS(CALL(munmap, first, 8192) == 0);
  HOLDS(map(16384) == third + (1 << 20)); /* the hole is too small */
  HOLDS(map(12288) == first);             /* but it is one */
  for (long i = 0; i < 12288; i++) HOLDS(((volatile char *)first)[i] == 0);
  HOLDS(CALL(munmap, third + 4096, 4096) == 0); /* out of the middle */
  HOLDS(map(4096) == third + 4096);
}

static void memory_ends_somewhere(void) {
  long count = 0, last = 0;
  for (long one; (one = map(1 << 20)) > 0; count++) last = one;
  HOLDS(count == 14); /* of 16 MiB, the first lies below the image and the second is begun */
  HOLDS(map(1 << 20) == -ENOMEM);
  HOLDS(map(-1ul) == -ENOMEM && map(-8192ul) == -ENOMEM && map(0) == -EINVAL);
  HOLDS(CALL(munmap, last, 1 << 20) == 0);
  HOLDS(map(1 << 20) == last);
}

static void memory_has_room_for_the_work(void) {
  long place = map(64 << 20);
  HOLDS(place > 0);
  for (long i = 0; i < 64 << 20; i += 1 << 20) ((volatile char *)place)[i] = 1;
}

static void memory_refuses_what_it_did_not_give(void) {
  long one = map(4096);
  HOLDS(CALL(munmap, one + 1, 4096) == -EINVAL);
  HOLDS(CALL(munmap, 0, 4096) == -EINVAL);
  HOLDS(CALL(munmap, one, 8192) == -EINVAL);
  HOLDS(CALL(munmap, one, -4096l) == -EINVAL);
  HOLDS(CALL(munmap, one, 4096) == 0);
  HOLDS(CALL(munmap, one, 4096) == -EINVAL);
  HOLDS(CALL(mmap, 0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, 3, 0) == -ENOSYS);
  HOLDS(CALL(mmap, 0, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == -ENOSYS);
}

static void files_are_found(void) {
  struct stat status;
  HOLDS(CALL(stat, "files/00", &status) == 0);
  HOLDS((status.st_mode & 0170000) == 0100000 && status.st_size == 0);
  HOLDS(CALL(stat, "/./files/../files//99", &status) == 0);
  HOLDS(CALL(stat, "files", &status) == 0 && (status.st_mode & 0170000) == 0040000);
  HOLDS(CALL(stat, "/dev/null", &status) == 0 && status.st_rdev == 0x103);
  HOLDS(CALL(stat, "files/100", &status) == -ENOENT && CALL(stat, "", &status) == -ENOENT);
  HOLDS(CALL(stat, "files/00/", &status) == -ENOTDIR);
  HOLDS(CALL(stat, "files/00/x", &status) == -ENOTDIR);
  HOLDS(CALL(stat, "a-name-that-is-longer-than-any-other", &status) == -ENAMETOOLONG);
  long folder = CALL(open, "files", O_RDONLY | O_DIRECTORY);
  HOLDS(CALL(newfstatat, folder, "42", &status, 0) == 0);
  long file = CALL(openat, folder, "42", O_RDONLY);
  struct stat same;
  HOLDS(file == folder + 1 && CALL(fstat, file, &same) == 0 && same.st_ino == status.st_ino);
  HOLDS(CALL(open, "files", O_RDWR) == -EISDIR);
  HOLDS(CALL(open, "files/00", O_RDONLY | O_DIRECTORY) == -ENOTDIR);
}

static void files_keep_what_is_written(void) {
  char bytes[8] = "abcdefg", back[8] = "";
  struct stat status;
  long file = CALL(open, "files/new", O_RDWR | O_CREAT | O_EXCL, 0644);
  HOLDS(file == 3);
  HOLDS(CALL(open, "files/new", O_RDWR | O_CREAT | O_EXCL, 0644) == -EEXIST);
  HOLDS(CALL(write, file, bytes, 8) == 8 && CALL(read, file, back, 8) == 0);
  HOLDS(CALL(lseek, file, 2, 0) == 2 && CALL(read, file, back, 8) == 6 && back[0] == 'c');
  HOLDS(CALL(lseek, file, 100000, 0) == 100000 && CALL(write, file, bytes, 1) == 1);
  HOLDS(CALL(fstat, file, &status) == 0 && status.st_size == 100001);
  HOLDS(CALL(lseek, file, -2, 2) == 99999 && CALL(read, file, back, 8) == 2);
  HOLDS(back[0] == 0 && back[1] == 'a');
  HOLDS(CALL(lseek, file, -1, 0) == -EINVAL);
  HOLDS(CALL(close, file) == 0 && CALL(close, file) == -EBADF);
  file = CALL(open, "files/new", O_RDONLY | O_TRUNC);
  HOLDS(file == 3 && CALL(fstat, file, &status) == 0 && status.st_size == 0);
  HOLDS(CALL(write, file, bytes, 1) == -EBADF);
}

static void devices_are_endless(void) {
  char byte = 1;
  long zero = CALL(open, "/dev/zero", O_RDONLY), null = CALL(open, "/dev/null", O_WRONLY);
  HOLDS(CALL(read, zero, &byte, 1) == 1 && byte == 0);
  HOLDS(CALL(write, null, &byte, 1) == 1 && CALL(read, null, &byte, 1) == -EBADF);
  for (int i = 0; i < 59; i++) HOLDS(CALL(open, "/dev/null", O_RDONLY) == i + 5);
  HOLDS(CALL(open, "/dev/null", O_RDONLY) == -EMFILE);
  HOLDS(CALL(read, 64, &byte, 1) == -EBADF && CALL(read, -1, &byte, 1) == -EBADF);
}

struct entry { uint64_t inode; int64_t position; uint16_t bytes; uint8_t kind; char name[]; };

/* How many entries one listing has, by buffers of the given size. */
static long list(long folder, size_t bytes) {
  static char buffer[4096];
  long count = 0, filled;
  while ((filled = CALL(getdents64, folder, buffer, bytes)) > 0)
    for (long at = 0; at < filled; at += ((struct entry *)(buffer + at))->bytes, count++) {
      const struct entry *entry = (struct entry *)(buffer + at);
      HOLDS(entry->bytes % 8 == 0);
      HOLDS(count < 2 || (entry->kind == 8 && entry->name[0] == '0' + (count - 2) / 10 &&
                          entry->name[1] == '0' + (count - 2) % 10 && entry->name[2] == 0));
    }
  HOLDS(filled == 0);
  return count;
}

static void directories_are_listed_whole(void) {
  long folder = CALL(open, "files", O_RDONLY | O_DIRECTORY);
  HOLDS(list(folder, 4096) == 102 && list(folder, 4096) == 0);
  HOLDS(CALL(lseek, folder, 0, 0) == 0 && list(folder, 24) == 102);
  char small[16];
  HOLDS(CALL(lseek, folder, 0, 0) == 0 && CALL(getdents64, folder, small, 16) == -EINVAL);
  HOLDS(CALL(lseek, folder, 1 << 30, 0) == 1 << 30 && CALL(getdents64, folder, small, 16) == 0);
  HOLDS(CALL(getdents64, 1, small, 16) == -ENOTDIR);
}

static uint32_t turn, alive[2];
static long seen[3];

static void wait_turn(uint32_t mine) {
  uint32_t now;
  while ((now = turn) != mine) CALL(futex, &turn, FUTEX_WAIT_PRIVATE, now, 0);
}

static void pass_turn(uint32_t next) {
  turn = next;
  CALL(futex, &turn, FUTEX_WAKE_PRIVATE, INT32_MAX);
}

static void answer(void *argument) {
  volatile double number = (double)(long)argument;
  for (int i = 0; i < 1000; i++) {
    wait_turn(1);
    number = number * 0.5 + 1;
    pass_turn(0);
  }
  seen[0] = CALL(gettid, 0);
  seen[1] = (long)(number * 1000);
}

static void threads_take_turns_and_end(void) {
  long stack = map(65536);
  HOLDS(CALL(gettid, 0) == 1 && CALL(getpid, 0) == 1);
  for (long round = 2; round < 5; round++) {
    HOLDS(platform_thread(answer, (void *)8, (void *)(stack + 65536), &alive[0]) == round);
    HOLDS(alive[0] == 1);
    for (int i = 0; i < 1000; i++) {
      pass_turn(1);
      wait_turn(0);
    }
    while (alive[0] != 0) HOLDS(CALL(futex, &alive[0], FUTEX_WAIT, 1, 0) == 0);
    HOLDS(seen[0] == round && seen[1] == 2000);
  }
  HOLDS(CALL(futex, &turn, FUTEX_WAIT, 7, 0) == -EAGAIN);
  HOLDS(CALL(futex, &turn, FUTEX_REQUEUE, 7, 0) == -ENOSYS);
}

static void count_to_three(void *place) {
  for (int i = 0; i < 3; i++) {
    ++*(long *)place;
    CALL(sched_yield, 0);
  }
}

static void threads_yield_in_order(void) {
  long stack = map(131072);
  platform_thread(count_to_three, &seen[0], (void *)(stack + 65536), &alive[0]);
  platform_thread(count_to_three, &seen[1], (void *)(stack + 131072), &alive[1]);
  for (long i = 1; i <= 3; i++) {
    CALL(sched_yield, 0);
    HOLDS(seen[0] == i && seen[1] == i);
  }
  HOLDS(alive[0] == 1 && alive[1] == 1);
  CALL(sched_yield, 0);
  HOLDS(alive[0] == 0 && alive[1] == 0);
  HOLDS(CALL(sched_yield, 0) == 0);
}

static void waits_for_nobody(void) { CALL(futex, &turn, FUTEX_WAIT, 0, 0); }

static void add_five(void *event) {
  uint64_t five = 5;
  CALL(write, (long)event, &five, 8);
}

static void events_are_counted_and_awaited(void) {
  uint64_t word = 3;
  long event = CALL(eventfd2, 2, 0), stack = map(65536);
  HOLDS(event == 3 && CALL(write, event, &word, 8) == 8);
  HOLDS(CALL(read, event, &word, 8) == 8 && word == 5);
  HOLDS(CALL(read, event, &word, 4) == -EINVAL);
  platform_thread(add_five, (void *)event, (void *)(stack + 65536), &alive[0]);
  HOLDS(CALL(read, event, &word, 8) == 8 && word == 5); /* waits for the thread */
  long other = CALL(eventfd2, 1, O_NONBLOCK);
  HOLDS(CALL(read, other, &word, 8) == 8 && word == 1 && CALL(read, other, &word, 8) == -EAGAIN);
}

static void polls_find_what_is_ready(void) {
  uint64_t word = 1;
  struct epoll_event interest = {.events = EPOLLIN, .data = 77}, found[2];
  long poll = CALL(epoll_create1, 0), event = CALL(eventfd2, 0, 0), stack = map(65536);
  HOLDS(CALL(epoll_ctl, poll, EPOLL_CTL_ADD, event, &interest) == 0);
  HOLDS(CALL(epoll_ctl, poll, EPOLL_CTL_ADD, event, &interest) == -EEXIST);
  HOLDS(CALL(epoll_ctl, poll, EPOLL_CTL_ADD, 1, &interest) == -EPERM);
  HOLDS(CALL(epoll_wait, poll, found, 2, 0) == 0);
  HOLDS(CALL(write, event, &word, 8) == 8);
  HOLDS(CALL(epoll_wait, poll, found, 2, -1) == 1);
  HOLDS(found[0].events == EPOLLIN && found[0].data == 77);
  HOLDS(CALL(read, event, &word, 8) == 8 && CALL(epoll_wait, poll, found, 2, 0) == 0);
  platform_thread(add_five, (void *)event, (void *)(stack + 65536), &alive[0]);
  HOLDS(CALL(epoll_wait, poll, found, 2, -1) == 1);
  HOLDS(CALL(close, event) == 0 && CALL(epoll_wait, poll, found, 2, 0) == 0);
  HOLDS(CALL(close, poll) == 0 && CALL(epoll_wait, poll, found, 2, 0) == -EBADF);
}

static void the_clock_goes_on(void) {
  struct __kernel_timespec time, nap = {.tv_sec = 0, .tv_nsec = 2000000};
  int64_t before = platform_clock();
  HOLDS(before > 0 && CALL(clock_gettime, 1, &time) == 0);
  int64_t called = time.tv_sec * 1000000000 + time.tv_nsec;
  HOLDS(called >= before && time.tv_nsec < 1000000000);
  HOLDS(CALL(clock_gettime, 0, &time) == -EINVAL);
  HOLDS(CALL(nanosleep, &nap, 0) == 0 && platform_clock() >= called + 2000000);
  HOLDS(CALL(futex, &turn, FUTEX_WAIT, 0, &nap) == -ETIMEDOUT);
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

#define CHECK(name) {#name, name}
static const struct { const char *name; void (*run)(void); } checks[] = {
    CHECK(memory_comes_zeroed_and_goes_back), CHECK(memory_ends_somewhere),
    CHECK(memory_has_room_for_the_work), CHECK(memory_refuses_what_it_did_not_give), CHECK(files_are_found),
    CHECK(files_keep_what_is_written), CHECK(devices_are_endless),
    CHECK(directories_are_listed_whole), CHECK(threads_take_turns_and_end),
    CHECK(threads_yield_in_order), CHECK(waits_for_nobody), CHECK(events_are_counted_and_awaited),
    CHECK(polls_find_what_is_ready), CHECK(the_clock_goes_on), CHECK(tells_the_time),
    CHECK(floating_point_works), CHECK(the_host_is_called), CHECK(echoes),
    CHECK(what_it_cannot_do_it_says)};

int payload_main(int argc, char *const *argv) {
  for (size_t i = 0; argc == 2 && i < sizeof checks / sizeof *checks; i++) {
    const char *name = checks[i].name, *asked = argv[1];
    while (*name && *name == *asked) name++, asked++;
    if (*name != *asked) continue;
    checks[i].run();
    return PAYLOAD_EXIT_OK;
  }
  return PAYLOAD_EXIT_REQUEST;
}
