/* Threads and the words they share. Why this is C: processor sets are macros behind _GNU_SOURCE,
 * and atomic access to memory that another program writes has no name in Swift. */
#ifndef BENCH_C_THREAD_H
#define BENCH_C_THREAD_H

#include <pthread.h>
#include <stdint.h>

/* How many processors the calling thread may use, or -errno. */
int clinux_allowed_processors(void);

/* Starts a thread; with `elsewhere` it never uses the processor that the caller is on now, if it
 * may use another. Returns 0 or -errno. */
int clinux_thread_start(pthread_t *_Nonnull thread, int elsewhere,
                        void *_Nullable (*_Nonnull body)(void *_Nonnull), void *_Nonnull argument);

/* Names the calling thread in /proc and in perf; at most 15 bytes. */
void clinux_name_thread(const char *_Nonnull name);

/* Takes every capability and the right to get new ones from the calling thread, and installs a
 * seccomp filter on it; also lets the interrupt signal of c_deadline.h through. 0 or -errno. */
int clinux_guard_thread(const uint64_t *_Nullable instructions, uint32_t count);

static inline uint8_t clinux_load_byte(const uint8_t *_Nonnull byte) {
  return __atomic_load_n(byte, __ATOMIC_ACQUIRE);
}
/* Whether the byte was `old`, and so is `next` now. */
static inline int clinux_exchange_byte(uint8_t *_Nonnull byte, uint8_t old, uint8_t next) {
  return __atomic_compare_exchange_n(byte, &old, next, 0, __ATOMIC_SEQ_CST, __ATOMIC_SEQ_CST);
}
static inline uint32_t clinux_load_acquire(const uint32_t *_Nonnull word) {
  return __atomic_load_n(word, __ATOMIC_ACQUIRE);
}
static inline void clinux_store_release(uint32_t *_Nonnull word, uint32_t value) {
  __atomic_store_n(word, value, __ATOMIC_RELEASE);
}
/* Ring indexes are 16 bits wide; a descriptor's halves, 64, are read once and not again. */
static inline uint16_t clinux_load_acquire_16(const uint16_t *_Nonnull word) {
  return __atomic_load_n(word, __ATOMIC_ACQUIRE);
}
static inline void clinux_store_release_16(uint16_t *_Nonnull word, uint16_t value) {
  __atomic_store_n(word, value, __ATOMIC_RELEASE);
}
static inline uint64_t clinux_load_once_64(const uint64_t *_Nonnull word) {
  return __atomic_load_n(word, __ATOMIC_RELAXED);
}
/* Orders everything before it against everything after it. */
static inline void clinux_fence(void) { __atomic_thread_fence(__ATOMIC_SEQ_CST); }
static inline void clinux_pause(void) { __asm__ volatile("pause"); }

/* sem_clockwait: takes one of a sem_t, unless CLOCK_MONOTONIC reaches a reading in nanoseconds first.
 * 0, -ETIMEDOUT, or -EINTR. */
int clinux_semaphore_take(void *_Nonnull semaphore, int64_t before);

#endif
