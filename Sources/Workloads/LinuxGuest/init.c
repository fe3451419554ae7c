/* A payload that is the only program of a Linux guest: its init. Calls to the VMM by port take the
 * place of standard output and input, and its end is the guest's. */
#include "payload_abi.h"
#include "unikernel_abi.h"

#include <asm/unistd_64.h>
#include <linux/mount.h>

#include "../Linux/loopback.h"
#include "../Linux/system_call.h"

/* In .bss: the port takes 32 bits of address, and the image is linked below 4 GiB. */
static struct unikernel_call block;
static struct guest_request request;
static char *request_arguments[UNIKERNEL_ARGUMENTS + 1];

_Noreturn void platform_exit(int status) {
  for (;;) __asm__ volatile("outl %0, %w1" : : "a"(status), "d"(GUEST_PORT_EXIT) : "memory");
}

/* Returns the counter as it was just after the call. */
static uint64_t ask_host(uint32_t number, const void *bytes, size_t count) {
  block.number = number;
  block.address = (uintptr_t)bytes;
  block.count = count;
  block.submitted++;
  return guest_out_then_tsc(GUEST_PORT_CALL, (uint32_t)(uintptr_t)&block);
}

int platform_write(const void *bytes, size_t count) {
  ask_host(UNIKERNEL_CALL_WRITE, bytes, count);
  return block.result;
}

/* The host writes into memory that has to be there already. */
static void touch(volatile char *bytes, size_t count) {
  for (size_t i = 0; i < count; i += 4096) bytes[i] = 0;
  if (count > 0) bytes[count - 1] = 0;
}

int platform_read(void *bytes, size_t count) {
  touch(bytes, count);
  ask_host(UNIKERNEL_CALL_READ, bytes, count);
  return block.result;
}

long platform_hypercall(void) {
  ask_host(UNIKERNEL_CALL_NOTHING, NULL, 0);
  return block.result;
}

void before_observation(void) {
  call5(__NR_mount, (long)"proc", (long)"/proc", (long)"proc", MS_NOSUID | MS_NODEV | MS_NOEXEC, 0);
}

static int is_asking(const char *argument) {
  return argument[0] == 'a' && argument[1] == 's' && argument[2] == 'k' && argument[3] == 0;
}

__attribute__((used)) void platform_start(long *stack) {
  initial_stack = stack;
  int count = (int)stack[0];
  char **arguments = (char **)(stack + 1);
  if (call(__NR_iopl, 3, 0, 0) < 0) {
    /* Nobody can be told: the guest ends as a kernel without init does, which the host sees. */
    for (;;) call(__NR_exit_group, PAYLOAD_EXIT_OUTPUT, 0, 0);
  }
  raise_loopback();
  if (count == 2 && is_asking(arguments[1])) {
    touch((char *)&request, sizeof request);
    first_tsc = ask_host(UNIKERNEL_CALL_REQUEST, &request, sizeof request);
    arguments = request_arguments;
    count = guest_arguments(&request, arguments);
  }
  platform_exit(payload_main(count, arguments));
}
