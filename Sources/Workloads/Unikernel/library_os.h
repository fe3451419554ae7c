/* What the files of the unikernel's library operating system offer each other.
 *
 * It serves system calls by Linux' numbers, with Linux' structures and negative errnos, as plain
 * function calls: work and library share one address space and one privilege level, so nothing is
 * gained by checking a pointer. Whatever it keeps beyond a few words it allocates when it is first
 * asked for, so that a guest which asks for nothing pays for nothing.
 *
 * There is one process and no other, no network, no signal and no demand paging: fork, execve,
 * pipes, sockets, rt_sigaction, madvise and the like are answered with ENOSYS. */
#ifndef BENCH_LIBRARY_OS_H
#define BENCH_LIBRARY_OS_H

#include "payload_abi.h"
#include "unikernel_abi.h"

#include <linux/errno.h>

#define PAGE_BYTES 4096ul

/* The boot block, once platform_start has been entered. */
extern struct unikernel_boot *boot;

/* memory.c: all memory above the image. Sizes are rounded up to pages; memory is zeroed. */
long memory_map(size_t count); /* an address, or -ENOMEM, -EINVAL */
long memory_unmap(uintptr_t address, size_t count);
long memory_call_map(uintptr_t address, size_t count, long protection, long flags, long file);

/* clock.c */
long clock_call_gettime(long clock, void *time);
/* The time now plus a span as in struct timespec: a moment for thread_wait. */
long clock_deadline(const void *span, int64_t *deadline);

/* threads.c */
#define NO_DEADLINE INT64_MAX
/* Lets other threads run until somebody wakes the channel: 0, or -ETIMEDOUT. */
long thread_wait(const void *channel, int64_t deadline);
/* Makes up to limit threads that wait for the channel ready to run; returns how many. */
long thread_wake(const void *channel, long limit);
long thread_number(void);
long thread_call_yield(void);
long thread_call_sleep(const void *span);
long thread_call_futex(uint32_t *word, long operation, uint32_t value, const void *span);

/* file_tree.c: nodes are found by path and known by number. */
enum node_kind { NODE_FREE, NODE_DIRECTORY, NODE_REGULAR, NODE_NULL, NODE_ZERO, NODE_CONSOLE };
#define ROOT_NODE 0l
#define NAME_BYTES 28
struct node {
  uint8_t kind; /* enum node_kind */
  char name[NAME_BYTES]; /* NUL-terminated */
  uint16_t first_child, next_sibling, next_in_bucket; /* 0: none; the root is nobody's child */
  uint16_t last_child, parent;
  uint64_t bytes, capacity;
  char *content;
};
struct node *tree_node(long number); /* unchecked */
long tree_count(void);               /* numbers of nodes are below it */
long tree_prepare(void); /* 0, or -ENOMEM; before anything else is asked of the tree */
/* The node at a path that begins at a directory; with create, a new file if there is none. */
long tree_find(long directory, const char *path, int create);
long tree_resize(struct node *node, uint64_t count); /* new bytes are zero */
void tree_status(long number, void *status);         /* fills in a struct stat */

/* descriptors.c */
#define DESCRIPTORS 64 /* one bit each in a word */
enum descriptor_kind { DESCRIPTOR_FREE, DESCRIPTOR_NODE, DESCRIPTOR_EVENT, DESCRIPTOR_POLL };
struct descriptor {
  uint8_t kind; /* enum descriptor_kind */
  uint32_t flags; /* as given to open or eventfd2 */
  long node;
  uint64_t position; /* of a file; of a directory where reading goes on */
  uint64_t counter;  /* of an event */
  struct interest *interests; /* of a poll */
  long interest_count;        /* places from here on were never used */
};
long descriptor_open(enum descriptor_kind kind, uint32_t flags); /* the lowest free number */
struct descriptor *descriptor_at(long number);                   /* or NULL */
long file_call_open(long directory, const char *path, long flags);
long file_call_close(long number);
long file_call_read(long number, void *bytes, size_t count);
long file_call_write(long number, const void *bytes, size_t count);
long file_call_seek(long number, int64_t offset, long from);
long file_call_status(long directory, const char *path, void *status, long flags);
long file_call_list(long number, void *entries, size_t count);

/* events.c */
long event_call_create(uint64_t counter, long flags);
long event_read(struct descriptor *event, void *bytes, size_t count);
long event_write(struct descriptor *event, const void *bytes, size_t count);
long poll_call_create(long flags);
long poll_call_control(long number, long operation, long target, const void *event);
long poll_call_wait(long number, void *events, long limit, long timeout_ms);
void poll_forget(long target); /* a descriptor that is being closed */
void poll_close(struct descriptor *poll);

#endif
