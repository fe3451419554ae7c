/* The contract between a payload in a virtual machine and the VMM below it: where a unikernel's boot
 * block lies, which ports leave the guest, and what a call looks like. The VMM trusts no field that
 * the guest can write.
 *
 * A unikernel's addresses are guest-physical, which the identity map makes its own; its call block
 * is part of the boot block. A payload that is the init of a Linux guest has only virtual addresses:
 * it writes the one of its call block to the port, and the VMM translates it and every address in
 * it by the guest's own page tables. Such memory has been touched and stays where it is, because
 * the guest does not run meanwhile. */
#ifndef BENCH_UNIKERNEL_ABI_H
#define BENCH_UNIKERNEL_ABI_H

#include <stdint.h>

#define UNIKERNEL_MAGIC 0x4c4b4e55u /* "UNKL" */

/* Ports, written with 32-bit `out`: the only way out of CPL 3, where `hlt` faults. */
#define UNIKERNEL_PORT_CALL 0x510     /* serve the call block now, then continue the guest */
#define UNIKERNEL_PORT_EXIT 0x511     /* the value is the payload's exit status */
#define UNIKERNEL_PORT_DOORBELL 0x512 /* an ioeventfd: wakes the host, the guest goes on */

/* Of a Linux guest: away from the ports of a PC and of QEMU's virtual machines. */
#define GUEST_PORT_CALL 0x4f0 /* the value is the call block's virtual address */
#define GUEST_PORT_EXIT 0x4f4 /* the value is the payload's exit status */

/* How a call reaches the host. The call block is the same for all three. */
#define UNIKERNEL_TRANSPORT_PORT 0u     /* the virtual CPU leaves the guest */
#define UNIKERNEL_TRANSPORT_DOORBELL 1u /* the guest rings, then waits for `completed` */
#define UNIKERNEL_TRANSPORT_MAILBOX 2u  /* the host polls `submitted`, the guest `completed` */

#define UNIKERNEL_CALL_WRITE 1u /* address, count: send these bytes to the host */
#define UNIKERNEL_CALL_READ 2u  /* address, count: wait for so many bytes from the host */
#define UNIKERNEL_CALL_NOTHING 3u /* there and back */
#define UNIKERNEL_CALL_REQUEST 4u /* address, count: wait for a struct guest_request */

struct unikernel_call {
  uint32_t submitted; /* guest: how many calls it has made */
  uint32_t completed; /* host: how many of them are done */
  uint32_t number;    /* UNIKERNEL_CALL_… */
  int32_t result;     /* host: 0 or -1 */
  uint64_t address;
  uint64_t count;
};

/* Exit status, beside those of payload_abi.h: every thread waits for another (EDEADLK). */
#define UNIKERNEL_EXIT_DEADLOCK 35u

#define UNIKERNEL_ARGUMENTS 4
#define UNIKERNEL_TEXT_BYTES 192

/* What a guest that was started without a request is told when it is to begin. It asks for it at the
 * point where it is ready, which is where snapshots are taken; whoever goes on from there reads the
 * time-stamp counter at once, because its first instruction is that of another life. */
struct guest_request {
  uint64_t argument_count;         /* at most UNIKERNEL_ARGUMENTS */
  char text[UNIKERNEL_TEXT_BYTES]; /* the arguments, each with its NUL */
};

/* The boot block; its address is in RDI when the guest starts. */
struct unikernel_boot {
  uint32_t magic;
  uint32_t transport;
  uint64_t argument_count;                     /* 0: the guest has to ask for its request */
  uint64_t arguments[UNIKERNEL_ARGUMENTS + 1]; /* argv: addresses in text, then 0 */
  char text[UNIKERNEL_TEXT_BYTES];
  uint64_t memory_bytes; /* the guest's memory, from address 0 on */
  uint64_t clean_from;   /* no guest has used memory above the image from here on: it is zero */
  /* CLOCK_MONOTONIC is clock_nanoseconds + (rdtsc - clock_ticks) * clock_multiplier / 2^32. */
  uint64_t clock_ticks;
  int64_t clock_nanoseconds;
  uint64_t clock_multiplier; /* 0: the guest's counter may not be the host's */
  struct unikernel_call call;
};

/* argv out of a request's text; returns argc, 0 for a request that cannot be one. */
static inline int guest_arguments(struct guest_request *_Nonnull request,
                                  char *_Nullable *_Nonnull arguments) {
  if (request->argument_count > UNIKERNEL_ARGUMENTS) return 0;
  char *rest = request->text, *end = request->text + UNIKERNEL_TEXT_BYTES;
  for (uint64_t i = 0; i < request->argument_count; i++) {
    arguments[i] = rest;
    while (rest < end && *rest != 0) rest++;
    if (rest++ == end) return 0;
  }
  arguments[request->argument_count] = 0;
  return (int)request->argument_count;
}

/* Leaves the guest with a call, and reads the counter with the first instruction that follows. */
static inline uint64_t guest_out_then_tsc(uint16_t port, uint32_t value) {
  uint32_t low = value, high = port;
  __asm__ volatile("outl %%eax, %%dx\n\trdtsc" : "+a"(low), "+d"(high) : : "memory");
  return ((uint64_t)high << 32) | low;
}

#endif
