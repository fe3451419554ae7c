/* The least a C program can do to run the payload as a process: the yardstick for `native`.
 * usage: native-reference TRIALS hot|spaced CPU IMAGE
 *   pipe, vfork, dup2, execve, read, wait; prints what reference.h says. */
#define _GNU_SOURCE
#include "reference.h"

#include <sys/wait.h>

static struct payload_result result;

static struct trial start(void *context) {
  char *image = context;
  char *arguments[] = {image, REQUEST_WORKLOAD, REQUEST_SCALE, REQUEST_NONCE, NULL};
  char *environment[] = {"PATH=/bin", NULL};
  struct trial trial = {.request = payload_rdtsc()};
  int ends[2], status;
  if (pipe2(ends, O_CLOEXEC) < 0) err(1, "make a pipe");
  pid_t child = vfork();
  if (child < 0) err(1, "vfork");
  if (child == 0) {
    dup2(ends[1], STDOUT_FILENO);
    execve(image, arguments, environment);
    _exit(127);
  }
  close(ends[1]);
  trial.payload = receive_records(ends[0], &result);
  if (waitpid(child, &status, 0) < 0) err(1, "wait for the payload");
  trial.exit = payload_rdtsc();
  close(ends[0]);
  trial.clean = payload_rdtsc();
  if (status != 0) errx(1, "the payload ended with wait status %d", status);
  return trial;
}

int main(int argc, char **argv) {
  struct reference reference = reference_begin(argc, argv, 5, "IMAGE");
  reference_run(&reference, start, argv[4]);
}
