/* Threads on Linux without a C library; part of platform.c. */
#ifndef BENCH_THREAD_H
#define BENCH_THREAD_H

#include <asm/unistd_64.h>
#include <linux/sched.h>

#include "payload_abi.h"

/* The new thread wakes up on the stack that ends at stack_top, takes body and argument from it and
 * never returns. It shares everything, and has no thread-local storage, which nothing here uses.
 * CLONE_CHILD_CLEARTID: at its end the kernel clears *alive and wakes one waiter of futex(2); the
 * stack is free by then. In assembly, because no compiled code may run on two stacks. */
long platform_thread(void (*body)(void *), void *argument, void *stack_top, uint32_t *alive) {
  void **stack = stack_top;
  *--stack = argument;
  *--stack = (void *)body;
  __atomic_store_n(alive, 1, __ATOMIC_RELEASE);
  long result;
  register uint32_t *child_number __asm__("r10") = alive;
  register long storage __asm__("r8") = 0;
  __asm__ volatile(
      "syscall\n test %%rax, %%rax\n jnz 1f\n"
      "xor %%ebp, %%ebp\n pop %%rax\n pop %%rdi\n call *%%rax\n"
      "mov %[exit], %%eax\n xor %%edi, %%edi\n syscall\n ud2\n 1:"
      : "=a"(result)
      : "a"(__NR_clone),
        "D"(CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM |
            CLONE_CHILD_CLEARTID),
        "S"(stack), "d"(0), "r"(child_number), "r"(storage), [exit] "i"(__NR_exit)
      : "rcx", "r11", "memory");
  if (result < 0) *alive = 0;
  return result;
}

#endif
