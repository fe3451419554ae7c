/* What a pod begins with: waits until it is killed. As the first process of its namespace it would
 * ignore a plain SIGTERM, so it ends by it. */
  .text
  .globl _start
_start:
  mov $13, %eax /* rt_sigaction */
  mov $15, %edi /* SIGTERM */
  lea action(%rip), %rsi
  xor %edx, %edx
  mov $8, %r10d
  syscall
1:
  mov $34, %eax /* pause */
  syscall
  jmp 1b
leave:
  mov $231, %eax /* exit_group */
  xor %edi, %edi
  syscall

  .section .rodata
  .balign 8
action: /* struct kernel_sigaction: handler, SA_RESTORER, restorer, mask */
  .quad leave, 0x04000000, leave, 0
