/* A launcher that was made before: both sides of a request. */
#define _GNU_SOURCE
#include "launch_internal.h"

#include <errno.h>
#include <linux/futex.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static uint32_t load(const uint32_t *word) { return __atomic_load_n(word, __ATOMIC_ACQUIRE); }

/* - kind: of the futex; what the kernel itself wakes is never private. */
static void publish(uint32_t *word, uint32_t value, long kind) {
  __atomic_store_n(word, value, __ATOMIC_RELEASE);
  CALL3(SYS_futex, word, FUTEX_WAKE | kind, 1);
}

/* Clones the child that is asked for. The launcher does not wait for it: the kernel itself clears
 * `pending` and wakes the client as the child leaves this memory (CLONE_CHILD_CLEARTID), so that
 * after the child's exec nobody needs the processor but the two. */
static void start_next(struct launch_server *server) {
  struct launch_plan *plan = server->next.plan;
  struct clone_args arguments = launch_arguments(
      plan, CLONE_PARENT | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID);
  arguments.parent_tid = (uint64_t)(uintptr_t)&server->result;
  arguments.child_tid = (uint64_t)(uintptr_t)&server->pending;
  plan->clone_stamp = now();
  long child = launch_clone(&arguments, launch_child, &server->next);
  if (child >= 0) return;
  server->result = (int32_t)child;
  publish(&server->pending, 0, 0);
}

/* In the launcher, which is alone from here on: it has no handler, no signal reaches it, and it
 * makes system calls on prepared memory and nothing else. */
__attribute__((noreturn)) static void serve(void *argument) {
  struct launch_server *server = argument;
  server->plan->entry_stamp = now();
  int is_ready = launch_walk(server->plan);
  CALL5(SYS_prctl, PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  /* The kernel tells of a parent's end only those who asked before. */
  if (CALL0(SYS_getppid) != server->client) is_ready = 0;
  uint32_t number = load(&server->asked);
  publish(&server->pending, 0, 0);
  while (is_ready) {
    while (load(&server->asked) == number)
      CALL4(SYS_futex, &server->asked, FUTEX_WAIT_PRIVATE, number, 0);
    number = load(&server->asked);
    start_next(server);
  }
  for (;;) CALL1(SYS_exit_group, 127);
}

static int has_ended(const struct launch_server *server) {
  siginfo_t end;
  end.si_pid = 0;
  long result =
      CALL5(SYS_waitid, P_PID, server->process, &end, WEXITED | WNOHANG | WNOWAIT, 0);
  return result < 0 || end.si_pid != 0;
}

/* Waits until nothing is pending; 0 when the launcher has ended and nothing will come. */
static int is_answered(const struct launch_server *server) {
  const struct timespec patience = {.tv_nsec = 100000000};
  uint32_t pending;
  while ((pending = load(&server->pending)) != 0) {
    long result = CALL4(SYS_futex, &server->pending, FUTEX_WAIT, pending, &patience);
    if (result == -ETIMEDOUT && has_ended(server) && load((const uint32_t *)&server->result) == 0)
      return load(&server->pending) == 0;
  }
  return 1;
}

int32_t launch_serve(struct launch_server *server) {
  struct launch_plan *plan = server->plan;
  uint64_t all_signals = ~(uint64_t)0, own_signals;
  plan->error = 0;
  plan->failed_step = LAUNCH_CLONE_FAILED;
  server->client = getpid();
  server->asked = 0;
  server->pending = 1;
  server->result = 0;
  struct clone_args arguments = launch_arguments(plan, CLONE_FILES);

  /* Blocked in the launcher for good: it has none of the client's handlers. */
  CALL4(SYS_rt_sigprocmask, SIG_SETMASK, &all_signals, &own_signals, KERNEL_SIGNAL_SET_BYTES);
  plan->clone_stamp = now();
  long launcher = launch_clone(&arguments, serve, server);
  CALL4(SYS_rt_sigprocmask, SIG_SETMASK, &own_signals, 0, KERNEL_SIGNAL_SET_BYTES);

  if (launcher < 0) {
    plan->error = (int32_t)-launcher;
    return -1;
  }
  server->process = (int32_t)launcher;
  if (!is_answered(server) && plan->error == 0) plan->error = ESRCH;
  if (plan->error != 0) {
    launch_reap(launcher);
    return -1;
  }
  return (int32_t)launcher;
}

int32_t launch_request(struct launch_server *server, struct launch_plan *plan) {
  plan->error = 0;
  plan->failed_step = LAUNCH_CLONE_FAILED;
  server->next.plan = plan;
  CALL4(SYS_rt_sigprocmask, SIG_SETMASK, 0, &server->next.signal_mask, KERNEL_SIGNAL_SET_BYTES);
  server->result = 0;
  server->pending = 1;
  plan->request_stamp = now();
  publish(&server->asked, server->asked + 1, FUTEX_PRIVATE_FLAG);
  if (!is_answered(server)) {
    plan->error = ESRCH;
    plan->failed_step = LAUNCH_REQUEST_FAILED;
    return -1;
  }
  long child = server->result;
  if (child < 0) {
    plan->error = (int32_t)-child;
    return -1;
  }
  if (plan->error != 0) {
    launch_reap(child);
    return -1;
  }
  return (int32_t)child;
}
