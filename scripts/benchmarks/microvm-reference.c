/* The least a C program can do to boot the guest of the technique `microvm`: the yardstick for the
 * Linux virtual machines of the VMM in Swift.
 * usage: microvm-reference KERNEL INITRAMFS TRIALS [commandline=FILE] [map] [smallpages]
 *   Boots KERNEL (an uncompressed vmlinux) with INITRAMFS and the words in FILE TRIALS times, with
 *   the very ioctls and tables of the headline form, after one boot that is not counted; the files
 *   are those that `bench image initramfs` and `bench image commandline` write. Prints one line per
 *   trial, in nanoseconds: first act to the payload's first instruction, to its end seen, to
 *   everything closed, and to the first entry into the guest.
 *   map maps the kernel's file instead of copying it; smallpages asks for no huge pages. */
#define _GNU_SOURCE
#include "reference.h"

#include "unikernel_abi.h"
#include <asm/kvm.h>
#include <elf.h>
#include <linux/kvm.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/stat.h>

/* The address map of Sources/Bench/MicroVM/LinuxGuest/LinuxAddressMap.swift. */
enum {
  GDT = 0x500, BOOT = 0x7000, STACK = 0x8ff0, PML4 = 0x9000, PDPT = 0xa000, PD = 0xb000,
  LINE = 0x20000, LOW_END = 0x9fc00, ACPI = 0xe0000, KERNEL = 0x100000,
};
#define TSS 0xfffbd000ul
#define IO_APIC 0xfec00000u
#define LOCAL_APIC 0xfee00000u
#define PAGE 4096ul
#define MEMORY (128ul << 20)
#define HUGE_PAGE (2ul << 20)
#define BOOT_SECONDS 60 /* of emulated hardware; a guest that takes longer hangs */

static int maps, has_huge_pages = 1, kernel_file;
static uint8_t *kernel, *archive;
static size_t archive_bytes;
static char command_line[2048];
static struct kvm_cpuid2 *cpuid;
static size_t run_bytes;
static uint64_t initial_tsc_offset;

struct machine {
  int system, vm, cpu;
  uint8_t *memory;
  struct kvm_run *run;
};

/* Readings of the time-stamp counter. */
struct times {
  uint64_t begin, entered, first, exit, end;
};

static int call(int fd, unsigned long request, void *argument, const char *what) {
  int result = ioctl(fd, request, argument);
  if (result < 0) err(1, "%s", what);
  return result;
}

static void set(uint8_t *at, uint64_t value, int bytes) { memcpy(at, &value, (size_t)bytes); }

static void map_memory(struct machine *m) {
  size_t spare = has_huge_pages ? HUGE_PAGE : 0;
  m->memory = mmap(NULL, MEMORY + spare, PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (m->memory == MAP_FAILED) err(1, "mmap");
  if (!has_huge_pages) return;
  uint8_t *begin = (void *)(((uintptr_t)m->memory & ~(HUGE_PAGE - 1)) + HUGE_PAGE);
  munmap(m->memory, (size_t)(begin - m->memory));
  munmap(begin + MEMORY, (size_t)(m->memory + spare - begin));
  m->memory = begin;
  madvise(begin, MEMORY, MADV_HUGEPAGE);
}

static void load_kernel(uint8_t *memory) {
  const Elf64_Ehdr *header = (void *)kernel;
  const Elf64_Phdr *segment = (void *)(kernel + header->e_phoff);
  for (int i = 0; i < header->e_phnum; i++, segment++) {
    if (segment->p_type != PT_LOAD) continue;
    if (segment->p_paddr < KERNEL || segment->p_paddr + segment->p_memsz > MEMORY)
      errx(1, "segment %d does not fit", i);
    size_t mapped = 0;
    if (maps && segment->p_paddr % PAGE == 0 && segment->p_offset % PAGE == 0) {
      mapped = segment->p_filesz / PAGE * PAGE;
      if (mapped > 0 &&
          mmap(memory + segment->p_paddr, mapped, PROT_READ | PROT_WRITE,
               MAP_PRIVATE | MAP_FIXED | MAP_NORESERVE, kernel_file,
               (off_t)segment->p_offset) == MAP_FAILED)
        err(1, "map segment %d", i);
    }
    memcpy(memory + segment->p_paddr + mapped, kernel + segment->p_offset + mapped,
           segment->p_filesz - mapped);
  }
}

/* Descriptors and page tables of the 64-bit boot protocol. */
static void write_tables(uint8_t *memory) {
  static const uint64_t gdt[] = {0, 0, 0x00af9b000000ffff, 0x00cf93000000ffff};
  memcpy(memory + GDT, gdt, sizeof gdt);
  set(memory + PML4, PDPT | 3, 8);
  set(memory + PDPT, PD | 3, 8);
  for (uint64_t i = 0; i < 512; i++) set(memory + PD + i * 8, i << 21 | 0x83, 8);
}

static void write_boot(uint8_t *memory, uint64_t archive_address) {
  uint8_t *boot = memory + BOOT;
  set(boot + 0x1fe, 0xaa55, 2);
  set(boot + 0x202, 0x53726448, 4);
  boot[0x210] = 0xff;
  boot[0x211] = 1;
  set(boot + 0x218, archive_address, 4);
  set(boot + 0x21c, archive_bytes, 4);
  set(boot + 0x228, LINE, 4);
  set(boot + 0x70, ACPI, 8);
  const uint64_t ranges[][2] = {{0, LOW_END}, {KERNEL, MEMORY - KERNEL}};
  boot[0x1e8] = 2;
  for (int i = 0; i < 2; i++) {
    set(boot + 0x2d0 + 20 * i, ranges[i][0], 8);
    set(boot + 0x2d8 + 20 * i, ranges[i][1], 8);
    set(boot + 0x2e0 + 20 * i, 1, 4);
  }
  strcpy((char *)memory + LINE, command_line);
}

static uint8_t checksum(const uint8_t *bytes, size_t count) {
  uint8_t sum = 0;
  while (count-- > 0) sum += *bytes++;
  return (uint8_t)-sum;
}

/* Puts a table of ACPI behind the last one; returns its address. */
static uint64_t table(uint8_t *memory, uint64_t *end, const char *name, int revision,
                      const uint8_t *contents, size_t bytes) {
  uint64_t address = (*end + 15) & ~15ull;
  uint8_t *at = memory + address;
  memcpy(at, name, 4);
  set(at + 4, 36 + bytes, 4);
  at[8] = (uint8_t)revision;
  memcpy(at + 10, "BENCH MICROVM \1\0\0\0BNCH\1\0\0\0", 26);
  if (bytes > 0) memcpy(at + 36, contents, bytes);
  at[9] = checksum(at, 36 + bytes);
  *end = address + 36 + bytes;
  return address;
}

/* RSDP, DSDT, FADT, MADT, XSDT, as in AcpiTables.swift. */
static void write_acpi(uint8_t *memory) {
  uint64_t end = ACPI + 36;
  uint64_t dsdt = table(memory, &end, "DSDT", 2, NULL, 0);
  uint8_t fixed[276] = {0};
  set(fixed + 40, dsdt, 4);
  set(fixed + 109, 1 << 2 | 1 << 5, 2);
  set(fixed + 112, 1 << 20 | 1 << 4 | 1 << 5, 4);
  fixed[131] = 5;
  set(fixed + 140, dsdt, 8);
  uint64_t fadt = table(memory, &end, "FACP", 6, fixed + 36, sizeof fixed - 36);
  uint8_t interrupts[38] = {[8] = 0, [9] = 8, [12] = 1, [16] = 1, [17] = 12, [18] = 1,
                            [28] = 2, [29] = 10, [32] = 2};
  set(interrupts, LOCAL_APIC, 4);
  set(interrupts + 20, IO_APIC, 4);
  uint64_t madt = table(memory, &end, "APIC", 4, interrupts, sizeof interrupts);
  uint64_t list[] = {fadt, madt};
  uint64_t root = table(memory, &end, "XSDT", 1, (void *)list, sizeof list);
  uint8_t *pointer = memory + ACPI;
  memcpy(pointer, "RSD PTR \0BENCH \2", 16);
  set(pointer + 20, 36, 4);
  set(pointer + 24, root, 8);
  pointer[8] = checksum(pointer, 20);
  pointer[32] = checksum(pointer, 36);
}

static void set_registers(int cpu) {
  struct kvm_segment code = {.limit = ~0u, .selector = 0x10, .type = 11, .present = 1, .s = 1,
                             .l = 1, .g = 1};
  struct kvm_segment data = {.limit = ~0u, .selector = 0x18, .type = 3, .present = 1, .db = 1,
                             .s = 1, .g = 1};
  struct kvm_sregs system;
  call(cpu, KVM_GET_SREGS, &system, "KVM_GET_SREGS");
  system.cr0 = 0x80000011;
  system.cr3 = PML4;
  system.cr4 = 0x20;
  system.efer = 0x500;
  system.gdt.base = GDT;
  system.gdt.limit = 31;
  system.cs = code;
  system.ds = system.es = system.fs = system.gs = system.ss = data;
  call(cpu, KVM_SET_SREGS, &system, "KVM_SET_SREGS");
  struct kvm_regs general = {.rip = ((Elf64_Ehdr *)kernel)->e_entry, .rsp = STACK, .rsi = BOOT,
                             .rflags = 2};
  call(cpu, KVM_SET_REGS, &general, "KVM_SET_REGS");
}

static struct kvm_device_attr tsc_offset(uint64_t *offset) {
  return (struct kvm_device_attr){.group = KVM_VCPU_TSC_CTRL, .attr = KVM_VCPU_TSC_OFFSET,
                                  .addr = (uintptr_t)offset};
}

static void build(struct machine *m) {
  m->system = open("/dev/kvm", O_RDWR | O_CLOEXEC);
  if (m->system < 0) err(1, "/dev/kvm");
  m->vm = call(m->system, KVM_CREATE_VM, 0, "KVM_CREATE_VM");
  call(m->vm, KVM_SET_TSS_ADDR, (void *)TSS, "KVM_SET_TSS_ADDR");
  call(m->vm, KVM_CREATE_IRQCHIP, 0, "KVM_CREATE_IRQCHIP");
  map_memory(m);
  load_kernel(m->memory);
  uint64_t archive_address = (MEMORY - archive_bytes) & ~(PAGE - 1);
  memcpy(m->memory + archive_address, archive, archive_bytes);
  write_tables(m->memory);
  write_boot(m->memory, archive_address);
  write_acpi(m->memory);
  struct kvm_userspace_memory_region region = {.memory_size = MEMORY,
                                               .userspace_addr = (uintptr_t)m->memory};
  call(m->vm, KVM_SET_USER_MEMORY_REGION, &region, "KVM_SET_USER_MEMORY_REGION");
  m->cpu = call(m->vm, KVM_CREATE_VCPU, 0, "KVM_CREATE_VCPU");
  m->run = mmap(NULL, run_bytes, PROT_READ | PROT_WRITE, MAP_SHARED, m->cpu, 0);
  if (m->run == MAP_FAILED) err(1, "mmap run");
  call(m->cpu, KVM_SET_CPUID2, cpuid, "KVM_SET_CPUID2");
  if (initial_tsc_offset != 0) {
    uint64_t offset = 0;
    struct kvm_device_attr attribute = tsc_offset(&offset);
    call(m->cpu, KVM_SET_DEVICE_ATTR, &attribute, "KVM_VCPU_TSC_OFFSET");
  }
  set_registers(m->cpu);
}

/* Copies from the guest's virtual memory, page by page. */
static void copy_out(struct machine *m, void *to, uint64_t address, size_t bytes) {
  while (bytes > 0) {
    struct kvm_translation place = {.linear_address = address};
    size_t part = PAGE - address % PAGE;
    if (part > bytes) part = bytes;
    call(m->cpu, KVM_TRANSLATE, &place, "KVM_TRANSLATE");
    if (!place.valid || place.physical_address > MEMORY - part) errx(1, "bad address");
    memcpy(to, m->memory + place.physical_address, part);
    to = (char *)to + part;
    address += part;
    bytes -= part;
  }
}

/* Serves a call of the payload; the time stamp in it if it is the ready record. */
static void serve(struct machine *m, uint32_t address, struct times *times) {
  union {
    struct payload_header header;
    struct payload_ready ready;
    char bytes[64 << 10];
  } record;
  struct unikernel_call guest;
  copy_out(m, &guest, address, sizeof guest);
  if (guest.number != UNIKERNEL_CALL_WRITE || guest.count > sizeof record ||
      guest.count < sizeof record.header)
    errx(1, "call %u of %llu bytes", guest.number, (unsigned long long)guest.count);
  copy_out(m, &record, guest.address, guest.count);
  if (record.header.kind == PAYLOAD_KIND_READY && times->first == 0)
    times->first = record.ready.first_tsc;
}

static void run(struct machine *m, struct times *times) {
  times->entered = payload_rdtsc();
  for (;;) {
    if (ioctl(m->cpu, KVM_RUN, 0) < 0) {
      if (errno == EINTR) continue;
      err(1, "KVM_RUN");
    }
    struct kvm_run *exit = m->run;
    switch (exit->exit_reason) {
    case KVM_EXIT_IO: {
      uint8_t *value = (uint8_t *)exit + exit->io.data_offset;
      if (exit->io.direction == KVM_EXIT_IO_IN) {
        memset(value, 0xff, (size_t)exit->io.size * exit->io.count);
      } else if (exit->io.size == 4 && exit->io.port == GUEST_PORT_CALL) {
        serve(m, *(uint32_t *)value, times);
      } else if (exit->io.size == 4 && exit->io.port == GUEST_PORT_EXIT) {
        if (*value != 0) errx(1, "the payload ended with status %u", *value);
        return;
      }
      break;
    }
    case KVM_EXIT_MMIO:
      if (!exit->mmio.is_write) memset(exit->mmio.data, 0xff, sizeof exit->mmio.data);
      break;
    default: errx(1, "exit reason %u", exit->exit_reason);
    }
  }
}

static void destroy(struct machine *m) {
  munmap(m->run, run_bytes);
  close(m->cpu);
  close(m->vm);
  close(m->system);
  munmap(m->memory, MEMORY);
}

static struct times trial(void) {
  struct machine m;
  struct times times = {0};
  alarm(BOOT_SECONDS);
  times.begin = payload_rdtsc();
  build(&m);
  run(&m, &times);
  times.exit = payload_rdtsc();
  destroy(&m);
  times.end = payload_rdtsc();
  alarm(0);
  if (times.first < times.entered || times.first > times.exit)
    errx(1, "the guest's counter is not the host's");
  return times;
}

static uint8_t *map_file(const char *path, int *file, size_t *bytes) {
  struct stat status;
  *file = open(path, O_RDONLY | O_CLOEXEC);
  if (*file < 0 || fstat(*file, &status) < 0) err(1, "%s", path);
  *bytes = (size_t)status.st_size;
  uint8_t *contents = mmap(NULL, *bytes, PROT_READ, MAP_PRIVATE, *file, 0);
  if (contents == MAP_FAILED) err(1, "%s", path);
  return contents;
}

static void read_command_line(const char *path) {
  FILE *file = fopen(path, "re");
  if (file == NULL || fgets(command_line, sizeof command_line, file) == NULL) err(1, "%s", path);
  fclose(file);
  command_line[strcspn(command_line, "\n")] = 0;
}

/* The processor's features, as ProcessorFeatureTable.swift makes them. */
static void prepare_features(int system) {
  int deadline = call(system, KVM_CHECK_EXTENSION, (void *)KVM_CAP_TSC_DEADLINE_TIMER,
                      "KVM_CAP_TSC_DEADLINE_TIMER");
  cpuid = calloc(1, sizeof *cpuid + 256 * sizeof cpuid->entries[0]);
  if (cpuid == NULL) err(1, "keep CPUID");
  cpuid->nent = 256;
  call(system, KVM_GET_SUPPORTED_CPUID, cpuid, "KVM_GET_SUPPORTED_CPUID");
  for (uint32_t i = 0; i < cpuid->nent; i++) {
    struct kvm_cpuid_entry2 *entry = &cpuid->entries[i];
    switch (entry->function) {
    case 1:
      entry->ebx = 1u << 16 | (entry->ebx & 0xff00);
      entry->ecx |= 1u << 21 | (deadline > 0 ? 1u << 24 : 0) | 1u << 31;
      break;
    case 0xb:
    case 0x1f: entry->eax = entry->ebx = entry->edx = 0; break;
    case 0x8000001e: entry->eax = 0; break;
    default: break;
    }
  }
}

static void prepare_kvm(void) {
  int system = open("/dev/kvm", O_RDWR | O_CLOEXEC);
  if (system < 0) err(1, "/dev/kvm");
  run_bytes = (size_t)call(system, KVM_GET_VCPU_MMAP_SIZE, 0, "KVM_GET_VCPU_MMAP_SIZE");
  prepare_features(system);
  int vm = call(system, KVM_CREATE_VM, 0, "KVM_CREATE_VM");
  int cpu = call(vm, KVM_CREATE_VCPU, 0, "KVM_CREATE_VCPU");
  struct kvm_device_attr attribute = tsc_offset(&initial_tsc_offset);
  ioctl(cpu, KVM_GET_DEVICE_ATTR, &attribute); /* where it does not exist it stays 0 */
  close(cpu);
  close(vm);
  close(system);
}

int main(int argc, char **argv) {
  if (argc < 4) errx(USAGE_STATUS, "usage: %s KERNEL INITRAMFS TRIALS [OPTION ...]", argv[0]);
  for (int i = 4; i < argc; i++) {
    if (strncmp(argv[i], "commandline=", 12) == 0) read_command_line(argv[i] + 12);
    else if (strcmp(argv[i], "map") == 0) maps = 1;
    else if (strcmp(argv[i], "smallpages") == 0) has_huge_pages = 0;
    else errx(USAGE_STATUS, "unknown option %s", argv[i]);
  }
  size_t kernel_bytes;
  int archive_file;
  kernel = map_file(argv[1], &kernel_file, &kernel_bytes);
  const Elf64_Ehdr *header = (void *)kernel;
  if (kernel_bytes < sizeof *header || memcmp(header->e_ident, ELFMAG, SELFMAG) != 0)
    errx(1, "%s is no vmlinux", argv[1]);
  archive = map_file(argv[2], &archive_file, &archive_bytes);
  prepare_kvm();
  long trials = strtol(argv[3], NULL, 10);
  int64_t first_time = 0, last_time = 0;
  trial();
  for (; trials > 0; trials--) {
    uint64_t first = clock_pair(&first_time);
    struct times times = trial();
    uint64_t last = clock_pair(&last_time);
    double ns = (double)(last_time - first_time) / (double)(last - first);
    printf("%.0f %.0f %.0f %.0f\n", (double)(times.first - times.begin) * ns,
           (double)(times.exit - times.begin) * ns, (double)(times.end - times.begin) * ns,
           (double)(times.entered - times.begin) * ns);
    fflush(stdout);
  }
}
