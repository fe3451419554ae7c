/* The launch plan: what a child does between clone and exec, as prepared memory.
 *
 * C because a child that shares the memory of a Swift process may not allocate, lock or retain;
 * this interpreter makes system calls on prepared memory and nothing else. */
#ifndef BENCH_C_LAUNCH_H
#define BENCH_C_LAUNCH_H

#include <stddef.h>
#include <stdint.h>

/* One kind a step; what each reads stands beside it. Swift's LaunchStep has a case for each. */
enum launch_kind {
  LAUNCH_DUPLICATE,         /* dup2(a, b) */
  LAUNCH_NEW_GROUP,         /* setpgid(0, 0) */
  LAUNCH_NEW_SESSION,       /* setsid() */
  LAUNCH_MOUNT,             /* mount(path, other, text, a, data) */
  LAUNCH_UNMOUNT,           /* umount2(path, a) */
  LAUNCH_MAKE_DIRECTORY,    /* mkdir(path, a) */
  LAUNCH_MAKE_NODE,         /* mknod(path, a, b) */
  LAUNCH_MAKE_FILE,         /* close(open(path, O_CREAT | O_EXCL, a)) */
  LAUNCH_MAKE_LINK,         /* symlink(other, path) */
  LAUNCH_PIVOT_ROOT,        /* pivot_root(path, other) */
  LAUNCH_CHANGE_ROOT,       /* chroot(path) */
  LAUNCH_CHANGE_DIRECTORY,  /* chdir(path) */
  LAUNCH_SET_HOST_NAME,     /* sethostname(text, a) */
  LAUNCH_WRITE_FILE,        /* open(path, O_WRONLY), write text of a bytes, close */
  LAUNCH_WRITE_DESCRIPTOR,  /* write(a, text, b) */
  LAUNCH_UNSHARE,           /* unshare(a) */
  LAUNCH_INTERFACE_UP,      /* raise network interface text */
  LAUNCH_LIMIT_CAPABILITIES,/* PR_CAPBSET_DROP of every bit of mask a */
  LAUNCH_SET_CAPABILITIES,  /* capset: permitted and effective a, inheritable b */
  LAUNCH_NO_NEW_PRIVILEGES, /* PR_SET_NO_NEW_PRIVS */
  LAUNCH_FILTER_CALLS,      /* seccomp filter at data, a instructions */
  LAUNCH_DIE_WITH_PARENT,   /* PR_SET_PDEATHSIG, signal a */
  LAUNCH_KIND_COUNT
};

/* Size of the private stack that a plan brings. */
#define LAUNCH_STACK_BYTES 65536

struct launch_step {
  uint32_t kind;
  const char *_Nullable path;
  const char *_Nullable other;
  const char *_Nullable text;
  const void *_Nullable data;
  uint64_t a;
  uint64_t b;
  uint64_t stamp; /* out: time-stamp counter when the step was done */
};

struct launch_plan {
  struct launch_step *_Nullable steps;
  size_t count;
  uint64_t clone_flags; /* namespaces; how memory is shared is the launcher's business */
  int32_t cgroup;       /* descriptor for CLONE_INTO_CGROUP, or -1 */
  uint32_t descriptors; /* the child gets only those below; 0 for a copy of all */
  uint32_t changes_user;/* create the child as user and group below, without privileges */
  uint32_t user;
  uint32_t group;
  const char *_Nonnull executable;
  char *_Nullable const *_Nonnull arguments;
  char *_Nullable const *_Nonnull environment;
  void *_Nonnull stack_top; /* end of LAUNCH_STACK_BYTES of private stack */

  /* out */
  uint64_t request_stamp;/* in the client, before it wakes its launcher; 0 without one */
  uint64_t clone_stamp;  /* in the parent, just before clone */
  uint64_t entry_stamp;  /* in the child, its first act */
  uint64_t exec_stamp;   /* in the child, its last act */
  int32_t error;         /* errno of what failed, or 0 */
  int32_t failed_step;   /* its index, or count for exec, or one of those below */
};

#define LAUNCH_CLONE_FAILED (-1)
#define LAUNCH_REQUEST_FAILED (-2) /* the launcher has ended */

/* Whether a child can get a part of the caller's descriptors (close_range(2), Linux 5.9). */
int launch_can_share_descriptors(void);

/* Starts a child that walks the plan and executes; returns its process ID, or -1 with error and
 * failed_step filled. A child that failed has been reaped. */
int32_t launch_run(struct launch_plan *_Nonnull plan);

/* What a child that executes begins with. */
struct launch_start {
  struct launch_plan *_Nullable plan;
  uint64_t signal_mask;
};

/* A launcher: a process that has walked a plan and, instead of executing, starts children for its
 * client, which have what its plan prepared. It shares its client's memory and descriptors, so that
 * a request is a pointer, and its children are its client's (CLONE_PARENT), who waits for them. */
struct launch_server {
  struct launch_plan *_Nonnull plan; /* how the launcher itself came to be */
  int32_t client;                    /* process ID */
  int32_t process;                   /* the launcher's own */
  struct launch_start next;          /* what is asked for */
  int32_t result;   /* process ID of the child, or -errno of clone; 0 until there is one */
  uint32_t asked;   /* futex: the number of the last request */
  uint32_t pending; /* futex: not 0 until the child has executed, or has ended */
};

/* Starts a launcher that walks server->plan; returns its process ID, or -1 with the plan's error
 * and failed_step filled and nothing left. It dies with the calling thread. */
int32_t launch_serve(struct launch_server *_Nonnull server);

/* As launch_run, by a launcher; a plan's user and group are not looked at. One at a time. */
int32_t launch_request(struct launch_server *_Nonnull server, struct launch_plan *_Nonnull plan);

#endif
