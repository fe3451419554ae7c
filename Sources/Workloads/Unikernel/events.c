/* eventfd(2), and epoll(7) over such events: level-triggered, the default. */
#include "library_os.h"

#include <linux/eventpoll.h>
#include <linux/fcntl.h>

/* eventfd2(2); many hosts have no linux/eventfd.h yet. */
#define EFD_SEMAPHORE 1
#define EFD_CLOEXEC O_CLOEXEC
#define EFD_NONBLOCK O_NONBLOCK

#define COUNTER_LIMIT (UINT64_MAX - 1)
#define INTERESTS DESCRIPTORS /* a poll can have one in each */

struct interest {
  long target; /* a descriptor of an event */
  uint32_t events; /* 0: this place is free */
  uint64_t word;   /* what the program gets back */
};

/* What everybody waits for who waits for a poll: few do, and each looks for itself. */
static const char any_event;

long event_call_create(uint64_t counter, long flags) {
  if (flags & ~(EFD_NONBLOCK | EFD_SEMAPHORE | EFD_CLOEXEC)) return -EINVAL;
  long number = descriptor_open(DESCRIPTOR_EVENT, (uint32_t)flags);
  if (number >= 0) descriptor_at(number)->counter = counter;
  return number;
}

static void tell_change(const struct descriptor *event) {
  thread_wake(event, INT32_MAX);
  thread_wake(&any_event, INT32_MAX);
}

long event_read(struct descriptor *event, void *bytes, size_t count) {
  if (count < 8) return -EINVAL;
  while (event->counter == 0) {
    if (event->flags & EFD_NONBLOCK) return -EAGAIN;
    thread_wait(event, NO_DEADLINE);
    if (event->kind != DESCRIPTOR_EVENT) return -EBADF; /* closed meanwhile */
  }
  uint64_t taken = event->flags & EFD_SEMAPHORE ? 1 : event->counter;
  event->counter -= taken;
  *(uint64_t *)bytes = taken;
  tell_change(event);
  return 8;
}

long event_write(struct descriptor *event, const void *bytes, size_t count) {
  if (count < 8) return -EINVAL;
  uint64_t added = *(const uint64_t *)bytes;
  if (added > COUNTER_LIMIT) return -EINVAL;
  while (added > COUNTER_LIMIT - event->counter) {
    if (event->flags & EFD_NONBLOCK) return -EAGAIN;
    thread_wait(event, NO_DEADLINE);
    if (event->kind != DESCRIPTOR_EVENT) return -EBADF;
  }
  event->counter += added;
  tell_change(event);
  return 8;
}

long poll_call_create(long flags) {
  if (flags & ~EPOLL_CLOEXEC) return -EINVAL;
  long address = memory_map(INTERESTS * sizeof(struct interest));
  if (address < 0) return address;
  long number = descriptor_open(DESCRIPTOR_POLL, 0);
  if (number < 0) memory_unmap((uintptr_t)address, INTERESTS * sizeof(struct interest));
  else descriptor_at(number)->interests = (struct interest *)address;
  return number;
}

void poll_close(struct descriptor *poll) {
  memory_unmap((uintptr_t)poll->interests, INTERESTS * sizeof(struct interest));
}

/* The place of a target, or a free one for target -1. */
static struct interest *place(struct descriptor *poll, long target) {
  struct interest *end = poll->interests + poll->interest_count;
  for (struct interest *one = poll->interests; one < end; one++)
    if (target < 0 ? one->events == 0 : one->events != 0 && one->target == target) return one;
  if (target >= 0 || poll->interest_count == INTERESTS) return NULL;
  poll->interest_count++;
  return end;
}

void poll_forget(long target) {
  struct descriptor *poll;
  for (long number = 0; number < DESCRIPTORS; number++) {
    if (!(poll = descriptor_at(number)) || poll->kind != DESCRIPTOR_POLL) continue;
    struct interest *found = place(poll, target);
    if (found) found->events = 0;
  }
}

long poll_call_control(long number, long operation, long target, const void *event) {
  struct descriptor *poll = descriptor_at(number);
  const struct descriptor *watched = descriptor_at(target);
  if (!poll || !watched) return -EBADF;
  if (poll->kind != DESCRIPTOR_POLL || number == target) return -EINVAL;
  if (watched->kind != DESCRIPTOR_EVENT) return -EPERM; /* as Linux says of a file */
  struct interest *found = place(poll, target);
  if (operation == EPOLL_CTL_ADD && found) return -EEXIST;
  if (operation != EPOLL_CTL_ADD && !found) return -ENOENT;
  if (operation == EPOLL_CTL_DEL) {
    found->events = 0;
    return 0;
  }
  if (operation != EPOLL_CTL_ADD && operation != EPOLL_CTL_MOD) return -EINVAL;
  const struct epoll_event *wanted = event;
  if (wanted->events & ~(uint32_t)(EPOLLIN | EPOLLOUT | EPOLLERR | EPOLLHUP)) return -ENOSYS;
  if (!found && !(found = place(poll, -1))) return -ENOSPC;
  /* Errors are always asked for, which also tells the place from a free one. */
  *found = (struct interest){target, wanted->events | EPOLLERR, wanted->data};
  thread_wake(&any_event, INT32_MAX);
  return 0;
}

static long collect(const struct descriptor *poll, struct epoll_event *events, long limit) {
  long count = 0;
  const struct interest *end = poll->interests + poll->interest_count;
  for (const struct interest *one = poll->interests; one < end && count < limit; one++) {
    if (one->events == 0) continue;
    uint64_t counter = descriptor_at(one->target)->counter;
    uint32_t now = (counter > 0 ? EPOLLIN : 0) | (counter < COUNTER_LIMIT ? EPOLLOUT : 0);
    if (now & one->events)
      events[count++] = (struct epoll_event){.events = now & one->events, .data = one->word};
  }
  return count;
}

long poll_call_wait(long number, void *events, long limit, long timeout_ms) {
  const struct descriptor *poll = descriptor_at(number);
  if (!poll) return -EBADF;
  if (poll->kind != DESCRIPTOR_POLL || limit <= 0) return -EINVAL;
  int64_t deadline = NO_DEADLINE;
  if (timeout_ms > 0) {
    int64_t now = platform_clock();
    if (now < 0) return now;
    deadline = now + timeout_ms * 1000000;
  }
  while (1) {
    long count = collect(poll, events, limit);
    if (count > 0 || timeout_ms == 0) return count;
    if (thread_wait(&any_event, deadline) == -ETIMEDOUT) return 0;
    if (poll->kind != DESCRIPTOR_POLL) return -EBADF;
  }
}
