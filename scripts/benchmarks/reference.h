/* What the reference programs share: the clock, the pace, the payload's records, a line per trial.
 *
 * Every program takes TRIALS, PACE (hot or spaced) and CPU first, and prints per measured trial
 * three times in nanoseconds, all from the request (E0): to the payload's first instruction (E4),
 * to its end as its parent sees it (E6), and until nothing of it is left (E7).
 *
 * The paces are those of the tool: hot is directly after another trial of the same kind, spaced is
 * 50 ms after it; before both the kernel has cleaned up all network namespaces that have died. */
#ifndef BENCH_REFERENCE_H
#define BENCH_REFERENCE_H

#include <err.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

#ifndef __clang__
#define _Nonnull
#define _Nullable
#endif
#include "payload_abi.h"

#define USAGE_STATUS 64

/* When the events of one trial happened, as readings of the time-stamp counter. */
struct trial {
  uint64_t request, payload, exit, clean;
};

struct reference {
  long trials;
  int is_spaced;
  int quiet_network_namespaces; /* how many exist when none is dead; -1 when it cannot be told */
};

/* What the payload is asked to do; the tool asks the same of it. */
#define REQUEST_WORKLOAD "hello"
#define REQUEST_SCALE "64"
#define REQUEST_NONCE "00000000bead1234"
#define REQUEST_NONCE_VALUE 0xbead1234u

static inline int64_t clock_nanoseconds(clockid_t clock) {
  struct timespec time;
  if (clock_gettime(clock, &time) < 0) err(1, "read the clock");
  return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

static inline void sleep_milliseconds(long milliseconds) {
  struct timespec rest = {milliseconds / 1000, milliseconds % 1000 * 1000000};
  while (nanosleep(&rest, &rest) < 0 && errno == EINTR) continue;
}

/* The counter's reading that belongs to *nanoseconds: the tightest of several pairs. */
static inline uint64_t clock_pair(int64_t *nanoseconds) {
  uint64_t best = UINT64_MAX, ticks = 0;
  for (int i = 0; i < 32; i++) {
    uint64_t before = payload_rdtsc();
    int64_t time = clock_nanoseconds(CLOCK_MONOTONIC_RAW);
    uint64_t after = payload_rdtsc();
    if (after - before >= best) continue;
    best = after - before;
    ticks = before + best / 2;
    *nanoseconds = time;
  }
  return ticks;
}

/* Dead network namespaces leave this slab cache last; giving back the processors' private shares
 * makes its count exact. */
static inline int network_namespaces(void) {
  int shrink = open("/sys/kernel/slab/net_namespace/shrink", O_WRONLY | O_CLOEXEC);
  if (shrink < 0) return -1;
  ssize_t written = write(shrink, "1", 1);
  close(shrink);
  FILE *table = fopen("/proc/slabinfo", "re");
  if (written != 1 || table == NULL) return -1;
  char line[512];
  int count = -1;
  while (count < 0 && fgets(line, sizeof line, table) != NULL)
    if (sscanf(line, "net_namespace %d", &count) != 1) count = -1;
  fclose(table);
  return count;
}

/* Waits until the count is back at rest, or has not moved for 200 ms: that is the new rest. */
static inline void await_clean_host(struct reference *reference) {
  int lowest = network_namespaces();
  int64_t patience = clock_nanoseconds(CLOCK_MONOTONIC) + 200000000;
  for (int count = lowest; count > reference->quiet_network_namespaces;
       count = network_namespaces()) {
    int64_t now = clock_nanoseconds(CLOCK_MONOTONIC);
    if (count < lowest) {
      lowest = count;
      patience = now + 200000000;
    } else if (now > patience) {
      reference->quiet_network_namespaces = count;
    }
    sleep_milliseconds(5);
  }
}

/* Reads TRIALS, PACE and CPU, pins this process and all its children to that processor. */
static inline struct reference reference_begin(int argc, char **argv, int least, const char *rest) {
  if (argc < least || (strcmp(argv[2], "hot") != 0 && strcmp(argv[2], "spaced") != 0))
    errx(USAGE_STATUS, "usage: %s TRIALS hot|spaced CPU %s", argv[0], rest);
  cpu_set_t cpus;
  CPU_ZERO(&cpus);
  CPU_SET(strtoul(argv[3], NULL, 10), &cpus);
  if (sched_setaffinity(0, sizeof cpus, &cpus) < 0) err(1, "run on processor %s", argv[3]);
  return (struct reference){.trials = strtol(argv[1], NULL, 10),
                            .is_spaced = strcmp(argv[2], "spaced") == 0,
                            .quiet_network_namespaces = network_namespaces()};
}

/* Makes the trials and prints them. `start` does one; `context` is its own. */
static inline void reference_run(struct reference *reference,
                                 struct trial (*start)(void *context), void *context) {
  int64_t first_nanoseconds = 0, last_nanoseconds = 0;
  struct trial *trials = calloc((size_t)reference->trials, sizeof *trials);
  if (trials == NULL) err(1, "keep %ld trials", reference->trials);
  start(context); /* whatever happens only once */
  uint64_t first = clock_pair(&first_nanoseconds);
  for (long i = 0; i < reference->trials; i++) {
    await_clean_host(reference);
    if (reference->is_spaced) sleep_milliseconds(50);
    else start(context);
    trials[i] = start(context);
  }
  sleep_milliseconds(20);
  uint64_t last = clock_pair(&last_nanoseconds);
  double nanoseconds = (double)(last_nanoseconds - first_nanoseconds) / (double)(last - first);
  for (long i = 0; i < reference->trials; i++) {
    const struct trial *trial = &trials[i];
    printf("%.0f %.0f %.0f\n", (double)(trial->payload - trial->request) * nanoseconds,
           (double)(trial->exit - trial->request) * nanoseconds,
           (double)(trial->clean - trial->request) * nanoseconds);
  }
  free(trials);
}

static inline void receive(int pipe, void *record, size_t count, uint32_t kind) {
  size_t filled = 0;
  while (filled < count) {
    ssize_t got = read(pipe, (char *)record + filled, count - filled);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) err(1, "read the payload's record");
    if (got == 0) errx(1, "the payload ended before its record %u", kind);
    filled += (size_t)got;
  }
  const struct payload_header *header = record;
  if (header->magic != PAYLOAD_MAGIC || header->kind != kind || header->bytes != count ||
      header->nonce != REQUEST_NONCE_VALUE)
    errx(1, "what the payload sent is not its record %u", kind);
}

/* Takes both records from the pipe; returns the payload's own first time stamp. */
static inline uint64_t receive_records(int pipe, struct payload_result *result) {
  struct payload_ready ready;
  receive(pipe, &ready, sizeof ready, PAYLOAD_KIND_READY);
  receive(pipe, result, sizeof *result, PAYLOAD_KIND_RESULT);
  return ready.first_tsc;
}

#endif
