/* The first program of a guest has to do what an init does. */
#pragma once

#include <asm/unistd_64.h>
#include <linux/if.h>
#include <linux/sockios.h>

#include "system_call.h"

/* A loopback interface begins switched off, and there is nobody else to switch it on. */
static inline void raise_loopback(void) {
  struct ifreq change = {.ifr_name = "lo"};
  long descriptor = call(__NR_socket, 2 /* AF_INET */, 2 /* SOCK_DGRAM */, 0);
  if (descriptor < 0) return; /* a kernel without a network */
  if (call(__NR_ioctl, descriptor, SIOCGIFFLAGS, (long)&change) == 0) {
    change.ifr_flags |= IFF_UP;
    call(__NR_ioctl, descriptor, SIOCSIFFLAGS, (long)&change);
  }
  call(__NR_close, descriptor, 0, 0);
}
