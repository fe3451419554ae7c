#define _GNU_SOURCE
#include "launch_internal.h"

#include <errno.h>
#include <linux/capability.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

/* linux/close_range.h and its number are younger than some supported C libraries. */
#define CLOSE_RANGE_NUMBER 436
#define CLOSE_RANGE_UNSHARE_FLAG 2

int launch_walk(struct launch_plan *plan) {
  for (size_t i = 0; i < plan->count; i++) {
    struct launch_step *step = &plan->steps[i];
    long result = launch_perform(step);
    step->stamp = now();
    if (result < 0) {
      plan->failed_step = (int32_t)i;
      plan->error = (int32_t)-result;
      return 0;
    }
  }
  return 1;
}

void launch_child(void *argument) {
  struct launch_start *start = argument;
  struct launch_plan *plan = start->plan;
  plan->entry_stamp = now();
  /* A copy of every descriptor that the parent holds, most of which exec would close again, would
   * make each start dearer than the one before while instances are held. */
  if (plan->descriptors) {
    long result = CALL3(CLOSE_RANGE_NUMBER, plan->descriptors, ~0u, CLOSE_RANGE_UNSHARE_FLAG);
    if (result < 0) {
      plan->error = (int32_t)-result;
      goto failed;
    }
  }
  if (!launch_walk(plan)) goto failed;
  CALL4(SYS_rt_sigprocmask, SIG_SETMASK, &start->signal_mask, 0, KERNEL_SIGNAL_SET_BYTES);
  plan->exec_stamp = now();
  plan->error =
      (int32_t)-CALL3(SYS_execve, plan->executable, plan->arguments, plan->environment);
  plan->failed_step = (int32_t)plan->count;
failed:
  for (;;) CALL1(SYS_exit_group, 127);
}

/* clone3 with CLONE_VM must not return through a libc wrapper: parent and child would share the
 * wrapper's stack frame. So the child calls its entry from here, on the new stack. */
long launch_clone(struct clone_args *arguments, void (*entry)(void *), void *context) {
  long result;
  register void *kept __asm__("r12") = context;
  register void (*called)(void *) __asm__("r13") = entry;
  __asm__ volatile("syscall\n\t"
                   "test %%rax, %%rax\n\t"
                   "jnz 1f\n\t"
                   "xor %%ebp, %%ebp\n\t"
                   "mov %%r12, %%rdi\n\t"
                   "call *%%r13\n\t"
                   "1:"
                   : "=a"(result)
                   : "a"(SYS_clone3), "D"(arguments), "S"(sizeof *arguments), "r"(kept),
                     "r"(called)
                   : "rcx", "r11", "memory");
  return result;
}

struct clone_args launch_arguments(const struct launch_plan *plan, uint64_t flags) {
  struct clone_args arguments = {
      .flags = CLONE_VM | CLONE_CLEAR_SIGHAND | plan->clone_flags | flags,
      .exit_signal = flags & CLONE_PARENT ? 0 : SIGCHLD,
      .stack = (uint64_t)((uintptr_t)plan->stack_top - LAUNCH_STACK_BYTES),
      .stack_size = LAUNCH_STACK_BYTES,
  };
  /* Until the child's first act, which gives it a table of its own. */
  if (plan->descriptors) arguments.flags |= CLONE_FILES;
  if (plan->cgroup >= 0) {
    arguments.flags |= CLONE_INTO_CGROUP;
    arguments.cgroup = (uint64_t)plan->cgroup;
  }
  return arguments;
}

void launch_reap(long child) {
  /* A signal handler of the caller must not leave the dead child behind. */
  while (CALL5(SYS_waitid, P_PID, child, 0, WEXITED, 0) == -EINTR) {}
}

#define MAXIMUM_GROUPS 64
#define KEEP (-1)
struct identity {
  uint32_t user, real_user, group, real_group;
  int groups_count;
  uint32_t groups[MAXIMUM_GROUPS];
};

/* Raw calls: glibc's would synchronise all threads. */
static long read_identity(struct identity *own) {
  uint32_t saved;
  long result = CALL3(SYS_getresuid, &own->real_user, &own->user, &saved);
  if (result >= 0) result = CALL3(SYS_getresgid, &own->real_group, &own->group, &saved);
  if (result >= 0) result = CALL2(SYS_getgroups, MAXIMUM_GROUPS, own->groups);
  own->groups_count = (int)result;
  return result;
}

/* CLONE_INTO_CGROUP asks whether the caller may write to the group, which is the privileged
 * user's. Only the effective set was lost with the user; exec clears what the child has of it. */
static long keep_writing(void) {
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct data[2];
  long result = CALL2(SYS_capget, &header, data);
  data[0].effective = 1u << CAP_DAC_OVERRIDE;
  return result < 0 ? result : CALL2(SYS_capset, &header, data);
}

/* Gives this thread the plan's user and group. The saved IDs stay, as the way back; the child
 * loses them when it executes. The real ones go as well: a child that kept them could take the
 * caller's identity again. A change of identity makes the process non-dumpable, and then
 * /proc/self belongs to root: the child could not write its own ID maps. */
static long become(const struct launch_plan *plan) {
  long result = CALL2(SYS_setgroups, 0, 0);
  if (result >= 0) result = CALL3(SYS_setresgid, plan->group, plan->group, KEEP);
  if (result >= 0) result = CALL3(SYS_setresuid, plan->user, plan->user, KEEP);
  if (result >= 0 && plan->cgroup >= 0) result = keep_writing();
  if (result >= 0) result = CALL5(SYS_prctl, PR_SET_DUMPABLE, 1, 0, 0, 0);
  return result;
}

/* Takes back whatever of the identity was given away; the privileged user comes first, because
 * it allows the rest. Nothing here can be refused: a process that went on with the wrong identity
 * would be worse than one that ends. */
static void step_up(const struct identity *own) {
  if (CALL3(SYS_setresuid, KEEP, own->user, KEEP) < 0 ||
      CALL3(SYS_setresuid, own->real_user, KEEP, KEEP) < 0 ||
      CALL3(SYS_setresgid, own->real_group, own->group, KEEP) < 0 ||
      CALL2(SYS_setgroups, own->groups_count, own->groups) < 0 ||
      CALL5(SYS_prctl, PR_SET_DUMPABLE, 1, 0, 0, 0) < 0)
    CALL1(SYS_exit_group, 1);
}

static long step_down(const struct launch_plan *plan, struct identity *own) {
  long result = read_identity(own);
  if (result < 0) return result;
  result = become(plan);
  /* A caller without privilege is refused at the first act, and has nothing to take back. */
  if (result < 0 && own->user == 0) step_up(own);
  return result;
}

int launch_can_share_descriptors(void) {
  /* An empty range: nothing is open there. */
  return CALL3(CLOSE_RANGE_NUMBER, ~0u, ~0u, 0) == 0;
}

int32_t launch_run(struct launch_plan *plan) {
  struct launch_start start = {.plan = plan};
  struct identity own;
  uint64_t all_signals = ~(uint64_t)0;
  plan->error = 0;
  plan->failed_step = LAUNCH_CLONE_FAILED;
  plan->request_stamp = 0;
  struct clone_args arguments = launch_arguments(plan, CLONE_VFORK);

  /* No handler of the parent may run in the child while they share memory. */
  CALL4(SYS_rt_sigprocmask, SIG_SETMASK, &all_signals, &start.signal_mask,
        KERNEL_SIGNAL_SET_BYTES);
  plan->clone_stamp = now();
  long child = plan->changes_user ? step_down(plan, &own) : 0;
  int stepped_down = plan->changes_user && child >= 0;
  if (child >= 0) child = launch_clone(&arguments, launch_child, &start);
  if (stepped_down) step_up(&own);
  CALL4(SYS_rt_sigprocmask, SIG_SETMASK, &start.signal_mask, 0, KERNEL_SIGNAL_SET_BYTES);

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
