/* Memory above the image: first fit over the extents that were given back, else from the frontier,
 * above which nothing is in use.
 *
 * All memory is mapped from the start by large pages, and nobody serves a page fault at CPL 3. So
 * memory is zeroed when it is handed out, unless it never was before: then it is as the host gave
 * it. What a first touch costs after that is a fault on the host, which the guest cannot see. */
#include "library_os.h"

#include <linux/mman.h>

/* What was given back lies below the frontier and holds its own list, in order of address. */
struct extent {
  struct extent *next;
  size_t bytes;
};

extern char image_end[]; /* of the linker script */

static struct extent *extents;
static uintptr_t frontier; /* 0 until memory is first asked for */
static uintptr_t clean;    /* memory from here on has never been in use */

static uintptr_t round_up(uintptr_t number) { return (number + PAGE_BYTES - 1) & -PAGE_BYTES; }

static void prepare(void) {
  if (frontier != 0) return;
  frontier = round_up((uintptr_t)image_end);
  clean = frontier > boot->clean_from ? frontier : boot->clean_from;
}

/* Takes from an extent's start, so that the rest stays where it is in the list. */
static uintptr_t take_extent(size_t bytes) {
  for (struct extent **link = &extents; *link; link = &(*link)->next) {
    struct extent *found = *link;
    if (found->bytes < bytes) continue;
    if (found->bytes == bytes) {
      *link = found->next;
    } else {
      struct extent *rest = (struct extent *)((uintptr_t)found + bytes);
      rest->next = found->next;
      rest->bytes = found->bytes - bytes;
      *link = rest;
    }
    return (uintptr_t)found;
  }
  return 0;
}

static uintptr_t take_frontier(size_t bytes) {
  if (frontier > boot->memory_bytes || bytes > boot->memory_bytes - frontier) return 0;
  uintptr_t address = frontier;
  frontier += bytes;
  return address;
}

long memory_map(size_t count) {
  if (count == 0) return -EINVAL;
  size_t bytes = round_up(count);
  if (bytes < count) return -ENOMEM;
  prepare();
  uintptr_t address = take_extent(bytes);
  if (address == 0) address = take_frontier(bytes);
  if (address == 0) return -ENOMEM;
  if (address < clean) {
    uintptr_t end = address + bytes < clean ? address + bytes : clean;
    __builtin_memset((void *)address, 0, end - address);
  }
  if (clean < address + bytes) clean = address + bytes;
  return (long)address;
}

/* Unlike Linux, which does not mind, refuses to free what is free. */
long memory_unmap(uintptr_t address, size_t count) {
  prepare();
  size_t bytes = round_up(count);
  if (address % PAGE_BYTES != 0 || count == 0 || bytes < count) return -EINVAL;
  if (address < round_up((uintptr_t)image_end) || address > frontier || bytes > frontier - address)
    return -EINVAL;

  struct extent **link = &extents, *before = NULL;
  while (*link && (uintptr_t)*link < address) before = *link, link = &before->next;
  struct extent *after = *link;
  if (before && (uintptr_t)before + before->bytes > address) return -EINVAL;
  if (after && address + bytes > (uintptr_t)after) return -EINVAL;

  struct extent *freed = (struct extent *)address;
  freed->bytes = bytes;
  freed->next = after;
  *link = freed;
  if (after && address + bytes == (uintptr_t)after) {
    freed->bytes += after->bytes;
    freed->next = after->next;
  }
  if (before && (uintptr_t)before + before->bytes == address) {
    before->bytes += freed->bytes;
    before->next = freed->next;
  }
  return 0;
}

long memory_call_map(uintptr_t address, size_t count, long protection, long flags, long file) {
  (void)address, (void)file; /* a hint, and nothing for anonymous memory */
  /* Every page can be read and written, and nothing but memory can be mapped. */
  if ((protection & ~PROT_EXEC) != (PROT_READ | PROT_WRITE)) return -ENOSYS;
  if (!(flags & MAP_ANONYMOUS) || (flags & (MAP_FIXED | MAP_FIXED_NOREPLACE))) return -ENOSYS;
  return memory_map(count);
}
