/* Starts another virtual machine monitor, which boots the guest of the technique `microvm`.
 * usage: monitor-reference TRIALS SECONDS STATUS -- COMMAND [ARGUMENT ...]
 *   The command's standard output has to be what the guest writes to port 0x4f0, and its end has to
 *   follow from the guest's writing to port 0x4f4, with exit status STATUS. After one trial that is
 *   not counted prints a line for each of TRIALS, in nanoseconds: spawn to the first byte, which is
 *   the payload's ready call, to the end of the command, until nothing of it is left.
 *   A trial that takes more than SECONDS is ended, and the exit status is 124. */
#define _GNU_SOURCE
#include "reference.h"

#include <poll.h>
#include <signal.h>
#include <sys/wait.h>

#define TIMEOUT_STATUS 124
#define CALLS 2 /* the ready record and the result; of each call one byte arrives */

static int null;

/* Waits for the command to write or end; whoever takes too long is ended. */
static void await(int output, pid_t child, int64_t deadline) {
  struct pollfd wait = {.fd = output, .events = POLLIN};
  for (;;) {
    int64_t left = deadline - clock_nanoseconds(CLOCK_MONOTONIC);
    int ready = left > 0 ? poll(&wait, 1, (int)(left / 1000000) + 1) : 0;
    if (ready > 0) return;
    if (ready < 0 && errno != EINTR) err(1, "poll");
    if (ready < 0) continue;
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
    errx(TIMEOUT_STATUS, "the command did not end in time");
  }
}

static struct trial start(char **command, long seconds, int expected) {
  struct trial trial = {.request = payload_rdtsc()};
  int64_t deadline = clock_nanoseconds(CLOCK_MONOTONIC) + seconds * INT64_C(1000000000);
  int ends[2], status;
  if (pipe2(ends, O_CLOEXEC) < 0) err(1, "make a pipe");
  pid_t child = vfork();
  if (child < 0) err(1, "vfork");
  if (child == 0) {
    dup2(null, STDIN_FILENO);
    dup2(ends[1], STDOUT_FILENO);
    execvp(command[0], command);
    _exit(127);
  }
  close(ends[1]);
  ssize_t got, calls = 0;
  do {
    char bytes[64];
    await(ends[0], child, deadline);
    got = read(ends[0], bytes, sizeof bytes);
    if (got < 0 && errno != EINTR) err(1, "read from %s", command[0]);
    if (got > 0 && calls == 0) trial.payload = payload_rdtsc();
    if (got > 0) calls += got;
  } while (got != 0);
  if (waitpid(child, &status, 0) < 0) err(1, "wait for %s", command[0]);
  trial.exit = payload_rdtsc();
  close(ends[0]);
  trial.clean = payload_rdtsc();
  if (!WIFEXITED(status) || WEXITSTATUS(status) != expected || calls != CALLS)
    errx(1, "%s ended with wait status %d after %zd calls", command[0], status, calls);
  return trial;
}

int main(int argc, char **argv) {
  if (argc < 6 || strcmp(argv[4], "--") != 0)
    errx(USAGE_STATUS, "usage: %s TRIALS SECONDS STATUS -- COMMAND [ARGUMENT ...]", argv[0]);
  long trials = strtol(argv[1], NULL, 10), seconds = strtol(argv[2], NULL, 10);
  int expected = (int)strtol(argv[3], NULL, 10);
  null = open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (null < 0) err(1, "/dev/null");
  int64_t first_time = 0, last_time = 0;
  start(argv + 5, seconds, expected);
  for (; trials > 0; trials--) {
    uint64_t first = clock_pair(&first_time);
    struct trial trial = start(argv + 5, seconds, expected);
    uint64_t last = clock_pair(&last_time);
    double ns = (double)(last_time - first_time) / (double)(last - first);
    printf("%.0f %.0f %.0f\n", (double)(trial.payload - trial.request) * ns,
           (double)(trial.exit - trial.request) * ns, (double)(trial.clean - trial.request) * ns);
    fflush(stdout);
  }
}
