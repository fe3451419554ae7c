/* The payload's Linux platform: raw system calls, no libc, no start files. What depends on who the
 * payload's host is lies in process.c and in ../LinuxGuest. */
#include "payload_abi.h"

#include <asm/prctl.h>
#include <asm/stat.h>
#include <asm/statfs.h>
#include <asm/unistd_64.h>
#include <linux/capability.h>
#include <linux/fcntl.h>
#include <linux/prctl.h>
#include <linux/utsname.h>

#include "../platform_common.h"
#include "system_call.h"
#include "thread.h"
#include "vdso.h"

const uint32_t platform_kind = PAYLOAD_PLATFORM_LINUX;

/* _start stores it with 32-bit addresses: the image is linked below 4 GiB. */
uint64_t first_tsc;
uint64_t platform_first_tsc(void) { return first_tsc; }

__asm__(".text\n.globl _start\n_start:\n"
        "  rdtsc\n  mov %eax, first_tsc\n  mov %edx, first_tsc+4\n"
        "  xor %ebp, %ebp\n  mov %rsp, %rdi\n  and $-16, %rsp\n  call platform_start\n  ud2\n");

/* Moves seven arguments of a C function to where the kernel wants them. In assembly because the
 * loops of whole suites consist of it. It returns by a jump: where the kernel clears the return
 * stack (the mitigation of speculative return stack overflow does), a ret after a system call is
 * mispredicted every time, which costs a tenth of a null call. */
__asm__(".section .text.platform_call,\"ax\",@progbits\n.globl platform_call\nplatform_call:\n"
        "  mov %rdi, %rax\n  mov %rsi, %rdi\n  mov %rdx, %rsi\n  mov %rcx, %rdx\n"
        "  mov %r8, %r10\n  mov %r9, %r8\n  mov 8(%rsp), %r9\n  syscall\n"
        "  pop %rcx\n  jmp *%rcx\n.text\n");

/* Three arguments are where the kernel wants them already. */
__asm__(".section .text.platform_call3,\"ax\",@progbits\n.globl platform_call3\nplatform_call3:\n"
        "  mov %rcx, %rax\n  syscall\n  pop %rcx\n  jmp *%rcx\n.text\n");

long platform_repeat3(long a, long b, long c, long number, uint64_t count, long expected,
                      uint64_t *done) {
  for (uint64_t made = 0; made < count; made++) {
    long answer = call(number, a, b, c);
    if (answer == expected) continue;
    *done = made;
    return answer;
  }
  return expected;
}

long *initial_stack;
static clock_function clock_in_vdso;

int64_t platform_clock(void) {
  if (clock_in_vdso == NULL) clock_in_vdso = find_clock(initial_stack);
  struct clock_time time;
  if (clock_in_vdso == NULL || clock_in_vdso(1 /* CLOCK_MONOTONIC */, &time) != 0) return -38;
  return time.seconds * 1000000000 + time.nanoseconds;
}

/* "mnt:[4026531841]" -> 4026531841; 0 where /proc is missing or hides it. */
static uint64_t namespace_inode(long folder, const char *name) {
  char text[48];
  long length = call5(__NR_readlinkat, folder, (long)name, (long)text, sizeof text, 0);
  uint64_t inode = 0;
  for (long i = 0; i < length; i++)
    if (text[i] >= '0' && text[i] <= '9') inode = inode * 10 + (uint64_t)(text[i] - '0');
  return inode;
}

static void observe_capabilities(struct payload_evidence *evidence) {
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct data[2] = {{0}, {0}};
  if (call(__NR_capget, (long)&header, (long)data, 0) == 0) {
    evidence->capabilities_effective = data[0].effective | ((uint64_t)data[1].effective << 32);
    evidence->capabilities_permitted = data[0].permitted | ((uint64_t)data[1].permitted << 32);
  }
  for (long bit = 0; bit < 64; bit++) {
    long held = call5(__NR_prctl, PR_CAPBSET_READ, bit, 0, 0, 0);
    if (held < 0) break; /* beyond the kernel's last capability */
    evidence->capabilities_bounding |= (uint64_t)held << bit;
  }
}

static void observe_cgroup(struct payload_evidence *evidence) {
  long file = call(__NR_open, (long)"/proc/self/cgroup", O_RDONLY, 0);
  if (file < 0) return;
  while (evidence->cgroup_bytes < PAYLOAD_CGROUP_BYTES) {
    long got = call(__NR_read, file, (long)(evidence->cgroup + evidence->cgroup_bytes),
                    PAYLOAD_CGROUP_BYTES - evidence->cgroup_bytes);
    if (got <= 0) break;
    evidence->cgroup_bytes += (uint32_t)got;
  }
  call(__NR_close, file, 0, 0);
}

static void observe_namespaces(struct payload_evidence *evidence) {
  static const char names[PAYLOAD_NS_COUNT][8] = {"mnt", "uts",  "ipc",    "pid",
                                                  "net", "user", "cgroup", "time"};
  long folder = call(__NR_open, (long)"/proc/self/ns", O_RDONLY | O_DIRECTORY, 0);
  if (folder < 0) return;
  for (int i = 0; i < PAYLOAD_NS_COUNT; i++)
    evidence->namespaces[i] = namespace_inode(folder, names[i]);
  call(__NR_close, folder, 0, 0);
}

void platform_observe(struct payload_evidence *evidence) {
  before_observation();
  observe_namespaces(evidence);

  struct stat root;
  if (call(__NR_stat, (long)"/", (long)&root, 0) == 0) {
    evidence->root_device = root.st_dev;
    evidence->root_inode = root.st_ino;
  }
  struct statfs filesystem;
  if (call(__NR_statfs, (long)"/", (long)&filesystem, 0) == 0)
    evidence->root_filesystem = (uint64_t)filesystem.f_type;

  observe_capabilities(evidence);
  evidence->process = (uint32_t)call(__NR_getpid, 0, 0, 0);
  evidence->user = (uint32_t)call(__NR_getuid, 0, 0, 0);
  evidence->group = (uint32_t)call(__NR_getgid, 0, 0, 0);
  long seccomp = call5(__NR_prctl, PR_GET_SECCOMP, 0, 0, 0, 0);
  evidence->seccomp_mode = seccomp > 0 ? (uint32_t)seccomp : 0;
  evidence->no_new_privileges = call5(__NR_prctl, PR_GET_NO_NEW_PRIVS, 0, 0, 0, 0) == 1;
  evidence->privilege_level = current_privilege_level();
  evidence->hypervisor = hypervisor_bit();

  struct new_utsname name;
  if (call(__NR_uname, (long)&name, 0, 0) == 0) {
    for (int i = 0; i < PAYLOAD_HOST_NAME_BYTES - 1 && name.nodename[i]; i++)
      evidence->host_name[i] = name.nodename[i];
    for (int i = 0; i < PAYLOAD_RELEASE_BYTES - 1 && name.release[i]; i++)
      evidence->release[i] = name.release[i];
  }
  observe_cgroup(evidence);
}
