/* What tests of devices need inside of a Linux guest and busybox does not have:
 *   tool exit STATUS        ends the guest
 *   tool tell               hands its input to the host as one record
 *   tool sockets HOST OWN   talks over vsock(7): connects to the host's port HOST, says there that it
 *                           listens at its own port OWN, and takes one connection on it, from which
 *                           it reads to the end; answers with the number and the sum of the bytes
 * No libc: it is linked like the payload. */
#include <asm/unistd_64.h>
#include <linux/vm_sockets.h>
#include <stddef.h>

#include "../../Sources/Workloads/Linux/system_call.h"
#include "unikernel_abi.h"

__asm__(".text\n.globl _start\n_start:\n"
        "  xor %ebp, %ebp\n  mov %rsp, %rdi\n  and $-16, %rsp\n  call tool_start\n  ud2\n");

static char buffer[65536];
static struct unikernel_call block; /* the port takes 32 bits of its address */

static void out(unsigned port, unsigned value) {
  __asm__ volatile("outl %0, %w1" : : "a"(value), "d"(port) : "memory");
}

static size_t length(const char *text) {
  size_t count = 0;
  while (text[count]) count++;
  return count;
}

static void say(long descriptor, const char *text) {
  call(__NR_write, descriptor, (long)text, (long)length(text));
}

static unsigned long number(const char *text) {
  unsigned long value = 0;
  while (*text >= '0' && *text <= '9') value = value * 10 + (unsigned long)(*text++ - '0');
  return value;
}

static void say_number(long descriptor, unsigned long value) {
  char digits[24];
  char *place = digits + sizeof digits - 1;
  *place = 0;
  do *--place = (char)('0' + value % 10);
  while (value /= 10);
  say(descriptor, place);
}

_Noreturn static void leave(int status) {
  for (;;) call(__NR_exit_group, status, 0, 0);
}

/* Ends the program if a call has failed. */
static long demand(const char *what, long result) {
  if (result >= 0) return result;
  say(1, what);
  say(1, ": errno ");
  say_number(1, (unsigned long)-result);
  say(1, "\n");
  leave(1);
}

static void prepare_calls(void) { demand("iopl", call(__NR_iopl, 3, 0, 0)); }

static void tell(void) {
  long count = 0, got;
  while ((got = call(__NR_read, 0, (long)buffer + count, (long)sizeof buffer - count)) > 0)
    count += got;
  demand("read", got);
  prepare_calls();
  block.number = UNIKERNEL_CALL_WRITE;
  block.address = (uintptr_t)buffer;
  block.count = (size_t)count;
  block.submitted = 1;
  out(GUEST_PORT_CALL, (uint32_t)(uintptr_t)&block);
}

static void sockets(unsigned host_port, unsigned own_port) {
  struct sockaddr_vm own = {
      .svm_family = AF_VSOCK, .svm_cid = VMADDR_CID_ANY, .svm_port = own_port};
  struct sockaddr_vm host = {
      .svm_family = AF_VSOCK, .svm_cid = VMADDR_CID_HOST, .svm_port = host_port};
  long listener = demand("socket", call(__NR_socket, AF_VSOCK, SOCK_STREAM, 0));
  demand("bind", call(__NR_bind, listener, (long)&own, sizeof own));
  demand("listen", call(__NR_listen, listener, 1, 0));
  long talk = demand("socket", call(__NR_socket, AF_VSOCK, SOCK_STREAM, 0));
  demand("connect", call(__NR_connect, talk, (long)&host, sizeof host));
  say(talk, "the guest listens\n");
  long in = demand("accept", call(__NR_accept, listener, 0, 0));
  unsigned long count = 0, sum = 0;
  for (;;) {
    long got = demand("read", call(__NR_read, in, (long)buffer, sizeof buffer));
    if (got == 0) break;
    count += (unsigned long)got;
    for (long i = 0; i < got; i++) sum += (unsigned char)buffer[i];
  }
  say_number(in, count);
  say(in, " bytes, sum ");
  say_number(in, sum);
  say(in, "\n");
  demand("shutdown", call(__NR_shutdown, in, SHUT_WR, 0));
  /* The host ends this one when it has read the answer. */
  while (demand("read", call(__NR_read, talk, (long)buffer, sizeof buffer)) > 0) continue;
}

__attribute__((used)) void tool_start(long *stack) {
  char **arguments = (char **)(stack + 1);
  if (stack[0] == 2) tell();
  if (stack[0] == 3) {
    prepare_calls();
    out(GUEST_PORT_EXIT, (unsigned)number(arguments[2]));
  }
  if (stack[0] == 4) sockets((unsigned)number(arguments[2]), (unsigned)number(arguments[3]));
  leave(0);
}
