/* What Swift cannot say about KVM (Documentation/virt/kvm/api.rst): request numbers are macros with
 * arguments, ioctl and open are variadic. Every call returns -errno on failure. */
#ifndef BENCH_C_KVM_H
#define BENCH_C_KVM_H

#include <asm/kvm.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <stdint.h>
#include <sys/ioctl.h>
#include <unistd.h>

#define CKVM_REQUEST(name) static const unsigned long ckvm_##name = name
CKVM_REQUEST(KVM_GET_API_VERSION);
CKVM_REQUEST(KVM_CREATE_VM);
CKVM_REQUEST(KVM_CHECK_EXTENSION);
CKVM_REQUEST(KVM_GET_VCPU_MMAP_SIZE);
CKVM_REQUEST(KVM_GET_SUPPORTED_CPUID);
CKVM_REQUEST(KVM_SET_USER_MEMORY_REGION);
CKVM_REQUEST(KVM_CREATE_VCPU);
CKVM_REQUEST(KVM_IOEVENTFD);
CKVM_REQUEST(KVM_RUN);
CKVM_REQUEST(KVM_GET_REGS);
CKVM_REQUEST(KVM_SET_REGS);
CKVM_REQUEST(KVM_GET_SREGS);
CKVM_REQUEST(KVM_SET_SREGS);
CKVM_REQUEST(KVM_SET_CPUID2);
CKVM_REQUEST(KVM_SET_DEVICE_ATTR);
CKVM_REQUEST(KVM_GET_DEVICE_ATTR);
CKVM_REQUEST(KVM_SET_TSS_ADDR);
CKVM_REQUEST(KVM_CREATE_IRQCHIP);
CKVM_REQUEST(KVM_CREATE_PIT2);
CKVM_REQUEST(KVM_ENABLE_CAP);
CKVM_REQUEST(KVM_IRQ_LINE);
CKVM_REQUEST(KVM_SIGNAL_MSI);
CKVM_REQUEST(KVM_TRANSLATE);
CKVM_REQUEST(KVM_GET_MSR_INDEX_LIST);
CKVM_REQUEST(KVM_GET_MSRS);
CKVM_REQUEST(KVM_SET_MSRS);
CKVM_REQUEST(KVM_GET_MP_STATE);
CKVM_REQUEST(KVM_SET_MP_STATE);
CKVM_REQUEST(KVM_GET_XSAVE);
CKVM_REQUEST(KVM_SET_XSAVE);
CKVM_REQUEST(KVM_GET_XCRS);
CKVM_REQUEST(KVM_SET_XCRS);
CKVM_REQUEST(KVM_GET_DEBUGREGS);
CKVM_REQUEST(KVM_SET_DEBUGREGS);
CKVM_REQUEST(KVM_GET_LAPIC);
CKVM_REQUEST(KVM_SET_LAPIC);
CKVM_REQUEST(KVM_GET_VCPU_EVENTS);
CKVM_REQUEST(KVM_SET_VCPU_EVENTS);
CKVM_REQUEST(KVM_GET_IRQCHIP);
CKVM_REQUEST(KVM_SET_IRQCHIP);
CKVM_REQUEST(KVM_GET_PIT2);
CKVM_REQUEST(KVM_SET_PIT2);
CKVM_REQUEST(KVM_GET_CLOCK);
CKVM_REQUEST(KVM_SET_CLOCK);
CKVM_REQUEST(KVM_GET_STATS_FD);

/* KVM_SYNC_X86_* are macros with a cast. */
static const uint64_t ckvm_sync_registers = KVM_SYNC_X86_REGS;
static const uint64_t ckvm_sync_system_registers = KVM_SYNC_X86_SREGS;
/* 1 << enumeration constant. */
static const uint32_t ckvm_ioeventfd_port = KVM_IOEVENTFD_FLAG_PIO;

/* Whether the hypervisor that this host itself runs under is QEMU's software emulation: CPUID's
 * leaf 0x40000000 says "TCGTCGTCGTCG". Inline assembly. */
static inline int ckvm_is_emulated(void) {
  uint32_t a = 1, b, c = 0, d;
  __asm__ volatile("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
  if (!(c >> 31)) return 0;
  a = 0x40000000, c = 0;
  __asm__ volatile("cpuid" : "+a"(a), "=b"(b), "+c"(c), "=d"(d));
  return b == 0x54474354 && c == 0x43544743 && d == 0x47435447;
}

static inline int ckvm_open(void) {
  int result = open("/dev/kvm", O_RDWR | O_CLOEXEC);
  return result < 0 ? -errno : result;
}

static inline int ckvm_control(int descriptor, unsigned long request, uintptr_t argument) {
  int result = ioctl(descriptor, request, argument);
  return result < 0 ? -errno : result;
}


#endif
