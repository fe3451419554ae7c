/* Starts any command whose payload inherits standard output: how long another runtime takes.
 * usage: command-reference TRIALS hot|spaced CPU -- COMMAND [ARGUMENT ...]
 *   The payload's request (hello 64 00000000bead1234) is part of the command or of its bundle.
 *   Prints what reference.h says; E6 is the end of the command itself. */
#define _GNU_SOURCE
#include "reference.h"

#include <sys/wait.h>

static struct payload_result result;
static int null;

static struct trial start(void *context) {
  char **command = context;
  struct trial trial = {.request = payload_rdtsc()};
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
  trial.payload = receive_records(ends[0], &result);
  if (waitpid(child, &status, 0) < 0) err(1, "wait for %s", command[0]);
  trial.exit = payload_rdtsc();
  close(ends[0]);
  trial.clean = payload_rdtsc();
  if (status != 0) errx(1, "%s ended with wait status %d", command[0], status);
  return trial;
}

int main(int argc, char **argv) {
  struct reference reference = reference_begin(argc, argv, 6, "-- COMMAND [ARGUMENT ...]");
  if (strcmp(argv[4], "--") != 0) errx(USAGE_STATUS, "expected -- before the command");
  null = open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (null < 0) err(1, "/dev/null");
  reference_run(&reference, start, argv + 5);
}
