/* The static no-op of the technique `null`: what launching and reaping cost by themselves. */
  .text
  .globl _start
_start:
  mov $231, %eax /* exit_group */
  xor %edi, %edi
  syscall
