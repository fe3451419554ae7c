#define _GNU_SOURCE
#include "c_launch.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <net/if.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/* linux/close_range.h and its number are younger than some supported C libraries. */
#define CLOSE_RANGE_NUMBER 436
#define CLOSE_RANGE_UNSHARE_FLAG 2

#define CAPABILITY_BITS 64
#define KERNEL_SIGNAL_SET_BYTES 8

static inline uint64_t now(void) {
  uint32_t low, high;
  __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
  return ((uint64_t)high << 32) | low;
}

/* Raw system call: -errno on failure, no errno, no lazy binding, safe in the child. */
static inline long call6(long number, long a, long b, long c, long d, long e, long f) {
  long result;
  register long r10 __asm__("r10") = d;
  register long r8 __asm__("r8") = e;
  register long r9 __asm__("r9") = f;
  __asm__ volatile("syscall"
                   : "=a"(result)
                   : "a"(number), "D"(a), "S"(b), "d"(c), "r"(r10), "r"(r8), "r"(r9)
                   : "rcx", "r11", "memory");
  return result;
}
#define CALL0(n) call6(n, 0, 0, 0, 0, 0, 0)
#define CALL1(n, a) call6(n, (long)(a), 0, 0, 0, 0, 0)
#define CALL2(n, a, b) call6(n, (long)(a), (long)(b), 0, 0, 0, 0)
#define CALL3(n, a, b, c) call6(n, (long)(a), (long)(b), (long)(c), 0, 0, 0)
#define CALL4(n, a, b, c, d) call6(n, (long)(a), (long)(b), (long)(c), (long)(d), 0, 0)
#define CALL5(n, a, b, c, d, e) \
  call6(n, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), 0)

static long write_file(const char *path, const char *text, size_t bytes) {
  long file = CALL3(SYS_open, path, O_WRONLY | O_CLOEXEC, 0);
  if (file < 0) return file;
  long written = CALL3(SYS_write, file, text, bytes);
  CALL1(SYS_close, file);
  return written;
}

static long make_file(const char *path, uint64_t mode) {
  long file = CALL3(SYS_open, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
  return file < 0 ? file : CALL1(SYS_close, file);
}

static long interface_up(const char *name) {
  struct ifreq request = {0};
  for (size_t i = 0; i + 1 < sizeof request.ifr_name && name[i]; i++)
    request.ifr_name[i] = name[i];
  long descriptor = CALL3(SYS_socket, AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (descriptor < 0) return descriptor;
  long result = CALL3(SYS_ioctl, descriptor, SIOCGIFFLAGS, &request);
  if (result >= 0) {
    request.ifr_flags |= IFF_UP;
    result = CALL3(SYS_ioctl, descriptor, SIOCSIFFLAGS, &request);
  }
  CALL1(SYS_close, descriptor);
  return result;
}

static long limit_capabilities(uint64_t mask) {
  for (long bit = 0; bit < CAPABILITY_BITS; bit++) {
    if (!(mask >> bit & 1)) continue;
    long result = CALL5(SYS_prctl, PR_CAPBSET_DROP, bit, 0, 0, 0);
    if (result < 0) return result;
  }
  return 0;
}

static long set_capabilities(uint64_t held, uint64_t inheritable) {
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct data[2];
  for (int word = 0; word < 2; word++) {
    data[word].effective = data[word].permitted = (uint32_t)(held >> (32 * word));
    data[word].inheritable = (uint32_t)(inheritable >> (32 * word));
  }
  return CALL2(SYS_capset, &header, data);
}

static long filter_calls(const void *instructions, uint64_t count) {
  struct sock_fprog program = {(unsigned short)count, (struct sock_filter *)instructions};
  return CALL3(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
}

static long perform(const struct launch_step *s) {
  switch ((enum launch_kind)s->kind) {
  case LAUNCH_DUPLICATE: return CALL2(SYS_dup2, s->a, s->b);
  case LAUNCH_NEW_GROUP: return CALL2(SYS_setpgid, 0, 0);
  case LAUNCH_NEW_SESSION: return CALL0(SYS_setsid);
  case LAUNCH_MOUNT: return CALL5(SYS_mount, s->path, s->other, s->text, s->a, s->data);
  case LAUNCH_UNMOUNT: return CALL2(SYS_umount2, s->path, s->a);
  case LAUNCH_MAKE_DIRECTORY: return CALL2(SYS_mkdir, s->path, s->a);
  case LAUNCH_MAKE_NODE: return CALL3(SYS_mknod, s->path, s->a, s->b);
  case LAUNCH_MAKE_FILE: return make_file(s->path, s->a);
  case LAUNCH_MAKE_LINK: return CALL2(SYS_symlink, s->other, s->path);
  case LAUNCH_PIVOT_ROOT: return CALL2(SYS_pivot_root, s->path, s->other);
  case LAUNCH_CHANGE_ROOT: return CALL1(SYS_chroot, s->path);
  case LAUNCH_CHANGE_DIRECTORY: return CALL1(SYS_chdir, s->path);
  case LAUNCH_SET_HOST_NAME: return CALL2(SYS_sethostname, s->text, s->a);
  case LAUNCH_WRITE_FILE: return write_file(s->path, s->text, s->a);
  case LAUNCH_WRITE_DESCRIPTOR: return CALL3(SYS_write, s->a, s->text, s->b);
  case LAUNCH_UNSHARE: return CALL1(SYS_unshare, s->a);
  case LAUNCH_INTERFACE_UP: return interface_up(s->text);
  case LAUNCH_LIMIT_CAPABILITIES: return limit_capabilities(s->a);
  case LAUNCH_SET_CAPABILITIES: return set_capabilities(s->a, s->b);
  case LAUNCH_NO_NEW_PRIVILEGES: return CALL5(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  case LAUNCH_FILTER_CALLS: return filter_calls(s->data, s->a);
  case LAUNCH_DIE_WITH_PARENT: return CALL5(SYS_prctl, PR_SET_PDEATHSIG, s->a, 0, 0, 0);
  case LAUNCH_KIND_COUNT: break;
  }
  return -ENOSYS;
}

struct child_context {
  struct launch_plan *plan;
  uint64_t signal_mask; /* the parent's own, restored before exec */
};

/* Runs in the child, on its own stack, in the parent's memory. Never returns. */
__attribute__((noreturn, used)) static void child_main(struct child_context *context) {
  struct launch_plan *plan = context->plan;
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
  for (size_t i = 0; i < plan->count; i++) {
    struct launch_step *step = &plan->steps[i];
    long result = perform(step);
    step->stamp = now();
    if (result < 0) {
      plan->failed_step = (int32_t)i;
      plan->error = (int32_t)-result;
      goto failed;
    }
  }
  CALL4(SYS_rt_sigprocmask, SIG_SETMASK, &context->signal_mask, 0, KERNEL_SIGNAL_SET_BYTES);
  plan->exec_stamp = now();
  plan->error =
      (int32_t)-CALL3(SYS_execve, plan->executable, plan->arguments, plan->environment);
  plan->failed_step = (int32_t)plan->count;
failed:
  for (;;) CALL1(SYS_exit_group, 127);
}

/* clone3 with CLONE_VM must not return through a libc wrapper: parent and child would share the
 * wrapper's stack frame. So the child calls child_main from here, on the new stack. */
static long clone_child(struct clone_args *arguments, struct child_context *context) {
  long result;
  register struct child_context *kept __asm__("r12") = context;
  register void (*entry)(struct child_context *) __asm__("r13") = child_main;
  __asm__ volatile("syscall\n\t"
                   "test %%rax, %%rax\n\t"
                   "jnz 1f\n\t"
                   "xor %%ebp, %%ebp\n\t"
                   "mov %%r12, %%rdi\n\t"
                   "call *%%r13\n\t"
                   "1:"
                   : "=a"(result)
                   : "a"(SYS_clone3), "D"(arguments), "S"(sizeof *arguments), "r"(kept),
                     "r"(entry)
                   : "rcx", "r11", "memory");
  return result;
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
  struct child_context context = {.plan = plan};
  struct identity own;
  uint64_t all_signals = ~(uint64_t)0;
  plan->error = 0;
  plan->failed_step = -1;
  struct clone_args arguments = {
      .flags = CLONE_VM | CLONE_VFORK | CLONE_CLEAR_SIGHAND | plan->clone_flags,
      .exit_signal = SIGCHLD,
      .stack = (uint64_t)((uintptr_t)plan->stack_top - LAUNCH_STACK_BYTES),
      .stack_size = LAUNCH_STACK_BYTES,
  };
  /* Until the child's first act, which gives it a table of its own. */
  if (plan->descriptors) arguments.flags |= CLONE_FILES;
  if (plan->cgroup >= 0) {
    arguments.flags |= CLONE_INTO_CGROUP;
    arguments.cgroup = (uint64_t)plan->cgroup;
  }

  /* No handler of the parent may run in the child while they share memory. */
  CALL4(SYS_rt_sigprocmask, SIG_SETMASK, &all_signals, &context.signal_mask,
        KERNEL_SIGNAL_SET_BYTES);
  plan->clone_stamp = now();
  long child = plan->changes_user ? step_down(plan, &own) : 0;
  int stepped_down = plan->changes_user && child >= 0;
  if (child >= 0) child = clone_child(&arguments, &context);
  if (stepped_down) step_up(&own);
  CALL4(SYS_rt_sigprocmask, SIG_SETMASK, &context.signal_mask, 0, KERNEL_SIGNAL_SET_BYTES);

  if (child < 0) {
    plan->error = (int32_t)-child;
    return -1;
  }
  if (plan->error != 0) {
    /* A signal handler of the caller must not leave the dead child behind. */
    while (CALL5(SYS_waitid, P_PID, child, 0, WEXITED, 0) == -EINTR) {}
    return -1;
  }
  return (int32_t)child;
}
