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

static void publish(uint32_t *word, uint32_t value) {
  __atomic_store_n(word, value, __ATOMIC_RELEASE);
  CALL3(SYS_futex, word, FUTEX_WAKE_PRIVATE, 1);
}

/* In the launcher, which is alone from here on: it has no handler, no signal reaches it, and it
 * makes system calls on prepared memory and nothing else. */
__attribute__((noreturn)) static void serve(void *argument) {
  struct launch_server *server = argument;
  server->plan->entry_stamp = now();
  int is_ready = launch_walk(server->plan);
  /* The kernel tells of a parent's end only those who asked before. */
  CALL5(SYS_prctl, PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  if (CALL0(SYS_getppid) != server->client) is_ready = 0;
  publish(&server->answered, 1);
  uint32_t number = 1;
  while (is_ready) {
    while (load(&server->asked) == number)
      CALL4(SYS_futex, &server->asked, FUTEX_WAIT_PRIVATE, number, 0);
    number = load(&server->asked);
    struct child_context context = {server->child, server->signal_mask};
    /* CLONE_PARENT: the child is the client's, and dies with it. */
    struct clone_args arguments = launch_arguments(context.plan, CLONE_VFORK | CLONE_PARENT);
    context.plan->clone_stamp = now();
    server->result = launch_clone(&arguments, launch_child, &context);
    publish(&server->answered, number);
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

/* Waits for the answer to the request of this number; 0 when the launcher has ended without. */
static int is_answered(const struct launch_server *server, uint32_t number) {
  const struct timespec patience = {.tv_nsec = 100000000};
  uint32_t seen;
  while ((seen = load(&server->answered)) != number) {
    long result = CALL4(SYS_futex, &server->answered, FUTEX_WAIT_PRIVATE, seen, &patience);
    if (result == -ETIMEDOUT && has_ended(server)) return load(&server->answered) == number;
  }
  return 1;
}

int32_t launch_serve(struct launch_server *server) {
  struct launch_plan *plan = server->plan;
  uint64_t all_signals = ~(uint64_t)0, own_signals;
  plan->error = 0;
  plan->failed_step = LAUNCH_CLONE_FAILED;
  server->client = getpid();
  server->asked = 1;
  server->answered = 0;
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
  if (!is_answered(server, 1) && plan->error == 0) plan->error = ESRCH;
  if (plan->error != 0) {
    launch_reap(launcher);
    return -1;
  }
  return (int32_t)launcher;
}

int32_t launch_request(struct launch_server *server, struct launch_plan *plan) {
  plan->error = 0;
  plan->failed_step = LAUNCH_CLONE_FAILED;
  server->child = plan;
  CALL4(SYS_rt_sigprocmask, SIG_SETMASK, 0, &server->signal_mask, KERNEL_SIGNAL_SET_BYTES);
  plan->request_stamp = now();
  uint32_t number = server->asked + 1;
  publish(&server->asked, number);
  if (!is_answered(server, number)) {
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
