#define _GNU_SOURCE
#include "c_thread.h"

#include <errno.h>
#include <sched.h>

int clinux_allowed_processors(void) {
  cpu_set_t allowed;
  if (sched_getaffinity(0, sizeof allowed, &allowed) < 0) return -errno;
  return CPU_COUNT(&allowed);
}

int clinux_thread_start(pthread_t *thread, int elsewhere, void *(*body)(void *), void *argument) {
  pthread_attr_t attributes;
  int result = pthread_attr_init(&attributes);
  if (result != 0) return -result;
  cpu_set_t others;
  if (elsewhere && sched_getaffinity(0, sizeof others, &others) == 0) {
    CPU_CLR(sched_getcpu(), &others);
    if (CPU_COUNT(&others) > 0)
      result = pthread_attr_setaffinity_np(&attributes, sizeof others, &others);
  }
  if (result == 0) result = pthread_create(thread, &attributes, body, argument);
  pthread_attr_destroy(&attributes);
  return -result;
}

void clinux_name_thread(const char *name) { pthread_setname_np(pthread_self(), name); }
