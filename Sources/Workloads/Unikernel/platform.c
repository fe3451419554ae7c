/* The payload's unikernel platform: where the guest starts and ends, and how it calls its host. */
#include "library_os.h"

#include "../platform_common.h"

const uint32_t platform_kind = PAYLOAD_PLATFORM_UNIKERNEL;

/* In .data, not .bss: a VM that is used again gets its .data rewritten, and so loses the stamp. */
__attribute__((section(".data.first_tsc"))) uint64_t first_tsc = 0;
uint64_t platform_first_tsc(void) { return first_tsc; }

struct unikernel_boot *boot;

/* RDI holds the boot block's address; RSP is as after a call, so this jumps and does not call.
 * The control words are those of the System V ABI, 3.2.1, whatever the VMM or an earlier life of
 * this machine has left behind. */
__asm__(".text\n.globl _start\n_start:\n"
        "  rdtsc\n  mov %eax, first_tsc\n  mov %edx, first_tsc+4\n"
        "  fninit\n  ldmxcsr floating_point_control\n"
        "  xor %ebp, %ebp\n  jmp platform_start\n"
        ".section .rodata\n.balign 4\nfloating_point_control: .long 0x1f80\n");

static void out(uint16_t port, uint32_t value) {
  __asm__ volatile("outl %0, %1" : : "a"(value), "d"(port) : "memory");
}

_Noreturn void platform_exit(int status) {
  for (;;) out(UNIKERNEL_PORT_EXIT, (uint32_t)status);
}

static struct guest_request request;
static char *request_arguments[UNIKERNEL_ARGUMENTS + 1];

/* Returns the counter as it was just after a call by port. */
static uint64_t ask_host(uint32_t number, const void *bytes, size_t count) {
  struct unikernel_call *call = &boot->call;
  call->number = number;
  call->address = (uintptr_t)bytes;
  call->count = count;
  uint32_t mine = call->submitted + 1;
  /* Release and acquire: another CPU may read the block while this one runs on. */
  __atomic_store_n(&call->submitted, mine, __ATOMIC_RELEASE);
  if (boot->transport == UNIKERNEL_TRANSPORT_PORT)
    return guest_out_then_tsc(UNIKERNEL_PORT_CALL, 0);
  if (boot->transport == UNIKERNEL_TRANSPORT_DOORBELL) out(UNIKERNEL_PORT_DOORBELL, 0);
  while (__atomic_load_n(&call->completed, __ATOMIC_ACQUIRE) != mine) __asm__ volatile("pause");
  return payload_rdtsc();
}

int platform_write(const void *bytes, size_t count) {
  ask_host(UNIKERNEL_CALL_WRITE, bytes, count);
  return boot->call.result;
}

int platform_read(void *bytes, size_t count) {
  ask_host(UNIKERNEL_CALL_READ, bytes, count);
  return boot->call.result;
}

long platform_hypercall(void) {
  ask_host(UNIKERNEL_CALL_NOTHING, NULL, 0);
  return boot->call.result;
}

void platform_observe(struct payload_evidence *evidence) {
  evidence->privilege_level = current_privilege_level();
  evidence->hypervisor = hypervisor_bit();
}

__attribute__((used, noreturn)) void platform_start(struct unikernel_boot *block) {
  if (block->magic != UNIKERNEL_MAGIC) platform_exit(PAYLOAD_EXIT_REQUEST);
  boot = block;
  if (block->argument_count > 0)
    platform_exit(payload_main((int)block->argument_count, (char *const *)block->arguments));
  first_tsc = ask_host(UNIKERNEL_CALL_REQUEST, &request, sizeof request);
  platform_exit(payload_main(guest_arguments(&request, request_arguments), request_arguments));
}
