/* Memory: mmap, munmap. */
#include "checks.h"

#define THIS_FILE MEMORY_CHECKS

static void memory_comes_zeroed_and_goes_back(void) {
  long first = map(5000), second = map(4096), third = map(1 << 20);
  HOLDS(first > 0 && first % 4096 == 0);
  HOLDS(second == first + 8192 && third == second + 4096);
  for (long i = 0; i < 8192; i++) ((volatile char *)first)[i] = 1;
  for (long i = 0; i < 4096; i++) ((volatile char *)second)[i] = 1;
  HOLDS(CALL(munmap, second, 4096) == 0);
  HOLDS(CALL(munmap, first, 8192) == 0);
  HOLDS(map(16384) == third + (1 << 20)); /* the hole is too small */
  HOLDS(map(12288) == first);             /* but it is one */
  for (long i = 0; i < 12288; i++) HOLDS(((volatile char *)first)[i] == 0);
  HOLDS(CALL(munmap, third + 4096, 4096) == 0); /* out of the middle */
  HOLDS(map(4096) == third + 4096);
}

static void memory_ends_somewhere(void) {
  long count = 0, last = 0;
  for (long one; (one = map(1 << 20)) > 0; count++) last = one;
  HOLDS(count == 14); /* of 16 MiB, the first lies below the image and the second is begun */
  HOLDS(map(1 << 20) == -ENOMEM);
  HOLDS(map(-1ul) == -ENOMEM && map(-8192ul) == -ENOMEM && map(0) == -EINVAL);
  HOLDS(CALL(munmap, last, 1 << 20) == 0);
  HOLDS(map(1 << 20) == last);
}

static void memory_has_room_for_the_work(void) {
  long place = map(64 << 20);
  HOLDS(place > 0);
  for (long i = 0; i < 64 << 20; i += 1 << 20) ((volatile char *)place)[i] = 1;
}

static void memory_refuses_what_it_did_not_give(void) {
  long one = map(4096);
  HOLDS(CALL(munmap, one + 1, 4096) == -EINVAL);
  HOLDS(CALL(munmap, 0, 4096) == -EINVAL);
  HOLDS(CALL(munmap, one, 8192) == -EINVAL);
  HOLDS(CALL(munmap, one, -4096l) == -EINVAL);
  HOLDS(CALL(munmap, one, 4096) == 0);
  HOLDS(CALL(munmap, one, 4096) == -EINVAL);
  HOLDS(CALL(mmap, 0, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE, 3, 0) == -ENOSYS);
  HOLDS(CALL(mmap, 0, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) == -ENOSYS);
}

const struct check memory_checks[] = {
    CHECK(memory_comes_zeroed_and_goes_back), CHECK(memory_ends_somewhere),
    CHECK(memory_has_room_for_the_work), CHECK(memory_refuses_what_it_did_not_give), {NULL, NULL}};
