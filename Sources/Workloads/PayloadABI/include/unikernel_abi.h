/* The contract between a unikernel payload and the VMM below it: where the boot block lies, which
 * ports leave the guest, and what a call looks like. Addresses are guest-physical, which the
 * identity map makes the guest's own. The VMM trusts no field that the guest can write. */
#ifndef BENCH_UNIKERNEL_ABI_H
#define BENCH_UNIKERNEL_ABI_H

#include <stdint.h>

#define UNIKERNEL_MAGIC 0x4c4b4e55u /* "UNKL" */

/* Ports, written with 32-bit `out`: the only way out of CPL 3, where `hlt` faults. */
#define UNIKERNEL_PORT_CALL 0x510     /* serve the call block now, then continue the guest */
#define UNIKERNEL_PORT_EXIT 0x511     /* the value is the payload's exit status */
#define UNIKERNEL_PORT_DOORBELL 0x512 /* an ioeventfd: wakes the host, the guest goes on */

/* How a call reaches the host. The call block is the same for all three. */
#define UNIKERNEL_TRANSPORT_PORT 0u     /* the virtual CPU leaves the guest */
#define UNIKERNEL_TRANSPORT_DOORBELL 1u /* the guest rings, then waits for `completed` */
#define UNIKERNEL_TRANSPORT_MAILBOX 2u  /* the host polls `submitted`, the guest `completed` */

#define UNIKERNEL_CALL_WRITE 1u /* address, count: send these bytes to the host */
#define UNIKERNEL_CALL_READ 2u  /* address, count: wait for so many bytes from the host */
#define UNIKERNEL_CALL_NOTHING 3u /* there and back */

struct unikernel_call {
  uint32_t submitted; /* guest: how many calls it has made */
  uint32_t completed; /* host: how many of them are done */
  uint32_t number;    /* UNIKERNEL_CALL_… */
  int32_t result;     /* host: 0 or -1 */
  uint64_t address;
  uint64_t count;
};

#define UNIKERNEL_ARGUMENTS 4
#define UNIKERNEL_TEXT_BYTES 192

/* The boot block; its address is in RDI when the guest starts. */
struct unikernel_boot {
  uint32_t magic;
  uint32_t transport;
  uint64_t argument_count;
  uint64_t arguments[UNIKERNEL_ARGUMENTS + 1]; /* argv: addresses in text, then 0 */
  char text[UNIKERNEL_TEXT_BYTES];
  struct unikernel_call call;
};

#endif
