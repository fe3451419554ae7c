/* What the files of checks share. What does not hold ends the guest; its exit status is 1000 times
 * the number of the file, below, and the line. */
#ifndef BENCH_GUEST_CHECKS_H
#define BENCH_GUEST_CHECKS_H

#include "payload_abi.h"

#include <asm/unistd_64.h>
#include <linux/errno.h>
#include <linux/mman.h>

enum file { MEMORY_CHECKS = 1, FILE_CHECKS, THREAD_CHECKS, PLATFORM_CHECKS };

#define CALL(number, ...) CALL6(number, __VA_ARGS__, 0, 0, 0, 0, 0, 0)
#define CALL6(number, a, b, c, d, e, f, ...) \
  platform_call(__NR_##number, (long)(a), (long)(b), (long)(c), (long)(d), (long)(e), (long)(f))
#define HOLDS(claim) do { if (!(claim)) platform_exit(1000 * THIS_FILE + __LINE__); } while (0)

static inline long map(size_t bytes) {
  return CALL(mmap, 0, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
}

/* Ends with a null name. */
struct check {
  const char *name;
  void (*run)(void);
};
#define CHECK(name) {#name, name}
extern const struct check memory_checks[], file_checks[], thread_checks[], platform_checks[];

#endif
