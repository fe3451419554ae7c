/* The least a C program can do to start the unikernel payload: the yardstick for the VMM in Swift.
 * usage: unikernel-reference IMAGE TRIALS [memory=MIB] [keeper] [no-cpuid] [sync-regs] [reused]
 *   Starts IMAGE (the payload linked for the unikernel platform) TRIALS times with the very ioctls
 *   of the technique `unikernel` and prints one line per trial, in nanoseconds:
 *   first act to first guest instruction, first act to exit seen, first act to everything closed.
 * build: cc -O2 -I Sources/Workloads/PayloadABI/include -o OUT scripts/benchmarks/unikernel-reference.c */
#define _GNU_SOURCE
#include <asm/kvm.h>
#include <elf.h>
#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/kvm.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define _Nonnull
#define _Nullable
#include "payload_abi.h"
#include "unikernel_abi.h"

/* The address map of Sources/Bench/MicroVM/GuestAddressMap.swift. */
enum { PML4 = 0x1000, PDPT = 0x2000, PD = 0x3000, GDT = 0x4000, BOOT = 0x4800, STACK = 0x80000 };

static struct options {
  size_t memory;
  int keeper, cpuid, sync, reused;
} options = {16 << 20, 0, 1, 0, 0};

static struct machine {
  int system, vm, cpu;
  uint8_t *memory;
  struct kvm_run *run;
} fresh = {-1, -1, -1, NULL, NULL};

static uint8_t *image;
static struct kvm_cpuid2 *cpuid;
static size_t run_bytes;
static struct kvm_sregs template;
static double ticks_per_ns;
static uint64_t initial_tsc_offset;

static int call(int fd, unsigned long request, void *argument, const char *what) {
  int result = ioctl(fd, request, argument);
  if (result < 0) err(1, "%s", what);
  return result;
}

static void load_segments(uint8_t *memory, int again) {
  const Elf64_Ehdr *header = (void *)image;
  const Elf64_Phdr *segment = (void *)(image + header->e_phoff);
  for (int i = 0; i < header->e_phnum; i++, segment++) {
    if (segment->p_type != PT_LOAD || (again && !(segment->p_flags & PF_W))) continue;
    memcpy(memory + segment->p_paddr, image + segment->p_offset, segment->p_filesz);
    if (again)
      memset(memory + segment->p_paddr + segment->p_filesz, 0, segment->p_memsz - segment->p_filesz);
  }
}

static void write_boot(uint8_t *memory) {
  static const char *arguments[] = {"unikernel", "hello", "64", "1234abcd"};
  struct unikernel_boot boot = {.magic = UNIKERNEL_MAGIC, .argument_count = 4};
  size_t used = 0;
  for (int i = 0; i < 4; i++) {
    boot.arguments[i] = BOOT + offsetof(struct unikernel_boot, text) + used;
    used += strlen(strcpy(boot.text + used, arguments[i])) + 1;
  }
  memcpy(memory + BOOT, &boot, sizeof boot);
}

static void write_tables(uint8_t *memory) {
  static const uint64_t gdt[] = {0, 0x00af9b000000ffff, 0x00cf93000000ffff, 0, 0x00cff3000000ffff,
                                 0x00affb000000ffff};
  *(uint64_t *)(memory + PML4) = PDPT | 7;
  *(uint64_t *)(memory + PDPT) = PD | 7;
  for (uint64_t i = 0; i < options.memory >> 21; i++)
    ((uint64_t *)(memory + PD))[i] = i << 21 | 0x87;
  memcpy(memory + GDT, gdt, sizeof gdt);
}

static void long_mode(struct kvm_sregs *registers) {
  struct kvm_segment code = {.limit = ~0u, .selector = 0x2b, .type = 11, .present = 1, .dpl = 3,
                             .s = 1, .l = 1, .g = 1};
  struct kvm_segment data = {.limit = ~0u, .selector = 0x23, .type = 3, .present = 1, .dpl = 3,
                             .db = 1, .s = 1, .g = 1};
  registers->cr0 = 0x80050033;
  registers->cr3 = PML4;
  registers->cr4 = 0x620;
  registers->efer = 0xd01;
  registers->gdt.base = GDT;
  registers->gdt.limit = 47;
  registers->cs = code;
  registers->ds = registers->es = registers->fs = registers->gs = registers->ss = data;
}

static struct kvm_regs entry_registers(void) {
  return (struct kvm_regs){.rip = ((Elf64_Ehdr *)image)->e_entry, .rsp = STACK - 8, .rdi = BOOT,
                           .rflags = 0x3002};
}

static void synchronize(struct machine *m) {
  m->run->s.regs.regs = entry_registers();
  m->run->s.regs.sregs = template;
  m->run->kvm_dirty_regs = KVM_SYNC_X86_REGS | KVM_SYNC_X86_SREGS;
}

static struct kvm_device_attr tsc_offset(uint64_t *offset) {
  return (struct kvm_device_attr){.group = KVM_VCPU_TSC_CTRL, .attr = KVM_VCPU_TSC_OFFSET,
                                  .addr = (uintptr_t)offset};
}

static void build(struct machine *m) {
  m->system = open("/dev/kvm", O_RDWR | O_CLOEXEC);
  if (m->system < 0) err(1, "/dev/kvm");
  m->vm = call(m->system, KVM_CREATE_VM, 0, "KVM_CREATE_VM");
  m->memory = mmap(NULL, options.memory, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (m->memory == MAP_FAILED) err(1, "mmap");
  write_tables(m->memory);
  load_segments(m->memory, 0);
  write_boot(m->memory);
  struct kvm_userspace_memory_region region = {.memory_size = options.memory,
                                               .userspace_addr = (uintptr_t)m->memory};
  call(m->vm, KVM_SET_USER_MEMORY_REGION, &region, "KVM_SET_USER_MEMORY_REGION");
  m->cpu = call(m->vm, KVM_CREATE_VCPU, 0, "KVM_CREATE_VCPU");
  m->run = mmap(NULL, run_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, m->cpu, 0);
  if (m->run == MAP_FAILED) err(1, "mmap run");
  if (options.cpuid) call(m->cpu, KVM_SET_CPUID2, cpuid, "KVM_SET_CPUID2");
  if (initial_tsc_offset != 0) {
    uint64_t offset = 0;
    struct kvm_device_attr attribute = tsc_offset(&offset);
    call(m->cpu, KVM_SET_DEVICE_ATTR, &attribute, "KVM_VCPU_TSC_OFFSET");
  }
  if (options.sync) {
    synchronize(m);
  } else {
    struct kvm_sregs system;
    call(m->cpu, KVM_GET_SREGS, &system, "KVM_GET_SREGS");
    long_mode(&system);
    call(m->cpu, KVM_SET_SREGS, &system, "KVM_SET_SREGS");
    struct kvm_regs general = entry_registers();
    call(m->cpu, KVM_SET_REGS, &general, "KVM_SET_REGS");
  }
}

/* Runs to the guest's end; returns its first time stamp. */
static uint64_t run(struct machine *m) {
  uint64_t first = 0;
  for (;;) {
    if (ioctl(m->cpu, KVM_RUN, 0) < 0 && errno != EINTR) err(1, "KVM_RUN");
    if (m->run->exit_reason != KVM_EXIT_IO) errx(1, "exit reason %u", m->run->exit_reason);
    if (m->run->io.port == UNIKERNEL_PORT_EXIT) return first;
    struct unikernel_call *guest =
        (void *)(m->memory + BOOT + offsetof(struct unikernel_boot, call));
    if (guest->address > options.memory - sizeof(struct payload_result)) errx(1, "bad address");
    struct payload_ready *record = (void *)(m->memory + guest->address);
    if (record->header.kind == PAYLOAD_KIND_READY) first = record->first_tsc;
    guest->completed = guest->submitted;
  }
}

static void destroy(struct machine *m) {
  munmap(m->run, run_bytes);
  close(m->cpu);
  close(m->vm);
  close(m->system);
  munmap(m->memory, options.memory);
  *m = fresh;
}

static void trial(void) {
  struct machine m = fresh;
  int keeper[3] = {-1, -1, -1};
  if (options.keeper) {
    keeper[0] = open("/dev/kvm", O_RDWR | O_CLOEXEC);
    keeper[1] = call(keeper[0], KVM_CREATE_VM, 0, "KVM_CREATE_VM");
    keeper[2] = call(keeper[1], KVM_CREATE_VCPU, 0, "KVM_CREATE_VCPU");
  }
  if (options.reused) {
    build(&m);
    run(&m);
  }
  uint64_t begin = payload_rdtsc();
  if (options.reused) {
    load_segments(m.memory, 1);
    write_boot(m.memory);
    synchronize(&m);
  } else {
    build(&m);
  }
  uint64_t first = run(&m), exit = payload_rdtsc();
  if (!options.reused) destroy(&m);
  uint64_t end = payload_rdtsc();
  if (options.reused) destroy(&m);
  for (int i = 0; i < 3; i++)
    if (keeper[i] >= 0) close(keeper[i]);
  printf("%.0f %.0f %.0f\n", (first - begin) / ticks_per_ns, (exit - begin) / ticks_per_ns,
         (end - begin) / ticks_per_ns);
}

static void prepare(const char *path) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  struct stat status;
  if (file < 0 || fstat(file, &status) < 0) err(1, "%s", path);
  image = mmap(NULL, status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  if (image == MAP_FAILED) err(1, "%s", path);
  int system = open("/dev/kvm", O_RDWR | O_CLOEXEC);
  if (system < 0) err(1, "/dev/kvm");
  run_bytes = call(system, KVM_GET_VCPU_MMAP_SIZE, 0, "KVM_GET_VCPU_MMAP_SIZE");
  cpuid = calloc(1, sizeof *cpuid + 256 * sizeof cpuid->entries[0]);
  cpuid->nent = 256;
  call(system, KVM_GET_SUPPORTED_CPUID, cpuid, "KVM_GET_SUPPORTED_CPUID");
  int vm = call(system, KVM_CREATE_VM, 0, "KVM_CREATE_VM");
  int cpu = call(vm, KVM_CREATE_VCPU, 0, "KVM_CREATE_VCPU");
  call(cpu, KVM_GET_SREGS, &template, "KVM_GET_SREGS");
  long_mode(&template);
  struct kvm_device_attr attribute = tsc_offset(&initial_tsc_offset);
  ioctl(cpu, KVM_GET_DEVICE_ATTR, &attribute); /* where it does not exist it stays 0 */
  ticks_per_ns = call(cpu, KVM_GET_TSC_KHZ, 0, "KVM_GET_TSC_KHZ") / 1e6;
  close(cpu);
  close(vm);
  close(system);
}

int main(int argc, char **argv) {
  if (argc < 3) errx(64, "usage: %s IMAGE TRIALS [OPTION ...]", argv[0]);
  for (int i = 3; i < argc; i++) {
    if (strncmp(argv[i], "memory=", 7) == 0) options.memory = strtoul(argv[i] + 7, NULL, 10) << 20;
    else if (strcmp(argv[i], "keeper") == 0) options.keeper = 1;
    else if (strcmp(argv[i], "no-cpuid") == 0) options.cpuid = 0;
    else if (strcmp(argv[i], "sync-regs") == 0) options.sync = 1;
    else if (strcmp(argv[i], "reused") == 0) options.reused = 1;
    else errx(64, "unknown option %s", argv[i]);
  }
  prepare(argv[1]);
  for (long left = strtol(argv[2], NULL, 10); left > 0; left--) trial();
}
