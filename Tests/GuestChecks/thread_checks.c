/* Threads, and what they wait for. */
#include "checks.h"

#include <linux/eventpoll.h>
#include <linux/fcntl.h>
#include <linux/futex.h>

#define THIS_FILE THREAD_CHECKS

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

const struct check thread_checks[] = {
    CHECK(threads_take_turns_and_end), CHECK(threads_yield_in_order), CHECK(waits_for_nobody),
    CHECK(events_are_counted_and_awaited), CHECK(polls_find_what_is_ready), {NULL, NULL}};
