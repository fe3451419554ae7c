/* Finds clock_gettime in the vDSO, the page of code that the kernel maps into every process; part
 * of platform.c. vdso(7), elf(5). */
#ifndef BENCH_VDSO_H
#define BENCH_VDSO_H

#include <linux/auxvec.h>
#include <linux/elf.h>
#include <stddef.h>
#include <stdint.h>

struct clock_time {
  int64_t seconds, nanoseconds;
};
typedef int (*clock_function)(int clock, struct clock_time *time);

/* Where the kernel mapped the vDSO: an entry of the auxiliary vector, which follows argc, the
 * arguments and the environment, each list with a 0 at its end. NULL without one. */
static const char *vdso_image(const long *stack) {
  const long *entry = stack + 1 + stack[0] + 1;
  while (*entry != 0) entry++;
  for (entry++; entry[0] != AT_NULL; entry += 2)
    if (entry[0] == AT_SYSINFO_EHDR) return (const char *)entry[1];
  return NULL;
}

/* How many symbols there are: a table of symbols does not tell, but either hash of it does. */
static uint32_t symbol_count(const uint32_t *hash, const uint32_t *gnu_hash) {
  if (hash != NULL) return hash[1];
  if (gnu_hash == NULL) return 0;
  uint32_t buckets = gnu_hash[0], first = gnu_hash[1], last = 0;
  const uint32_t *bucket = gnu_hash + 4 + 2 * gnu_hash[2]; /* after a filter of 64-bit words */
  const uint32_t *chain = bucket + buckets;
  for (uint32_t i = 0; i < buckets; i++)
    if (bucket[i] > last) last = bucket[i];
  if (last < first) return 0;
  while (!(chain[last - first] & 1)) last++; /* the lowest bit ends a chain */
  return last + 1;
}

static int is_same_text(const char *left, const char *right) {
  while (*left != 0 && *left == *right) left++, right++;
  return *left == *right;
}

static clock_function find_clock(const long *stack) {
  const char *image = vdso_image(stack);
  if (image == NULL) return NULL;
  const Elf64_Ehdr *header = (const void *)image;
  const Elf64_Phdr *segment = (const void *)(image + header->e_phoff);
  const Elf64_Dyn *dynamic = NULL;
  const char *base = NULL; /* what has to be added to an address of the file */
  for (int i = 0; i < header->e_phnum; i++) {
    if (segment[i].p_type == PT_LOAD && base == NULL)
      base = image + segment[i].p_offset - segment[i].p_vaddr;
    if (segment[i].p_type == PT_DYNAMIC) dynamic = (const void *)(image + segment[i].p_offset);
  }
  if (base == NULL || dynamic == NULL) return NULL;

  const Elf64_Sym *symbol = NULL;
  const char *text = NULL;
  const uint32_t *hash = NULL, *gnu_hash = NULL;
  for (; dynamic->d_tag != DT_NULL; dynamic++) {
    const char *place = base + dynamic->d_un.d_ptr;
    switch (dynamic->d_tag) {
    case DT_SYMTAB: symbol = (const void *)place; break;
    case DT_STRTAB: text = place; break;
    case DT_HASH: hash = (const void *)place; break;
    case 0x6ffffef5 /* DT_GNU_HASH */: gnu_hash = (const void *)place; break;
    }
  }
  if (symbol == NULL || text == NULL) return NULL;
  for (uint32_t count = symbol_count(hash, gnu_hash); count > 0; count--, symbol++)
    if (symbol->st_shndx != 0 && is_same_text(text + symbol->st_name, "__vdso_clock_gettime"))
      return (clock_function)(uintptr_t)(base + symbol->st_value);
  return NULL;
}

#endif
