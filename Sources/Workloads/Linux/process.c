/* A payload that is a process of its host's kernel: records go to standard output, tokens come from
 * standard input, the end is the process's end. */
#include "payload_abi.h"

#include <asm/termbits.h>
#include <asm/unistd_64.h>
#include <linux/fcntl.h>
#include <linux/mount.h>
#include <linux/reboot.h>
#include <linux/termios.h>

#include "loopback.h"
#include "system_call.h"

/* Of a payload that is the first program of somebody else's guest: what reboot(2) is to do at its
 * end; 0 for a process. */
static unsigned end_of_guest;

_Noreturn void platform_exit(int status) {
  if (end_of_guest != 0) {
    call(__NR_ioctl, 1, TCSBRK, 1); /* until the last byte has left */
    call5(__NR_reboot, (long)LINUX_REBOOT_MAGIC1, LINUX_REBOOT_MAGIC2, end_of_guest, 0, 0);
  }
  for (;;) call(__NR_exit_group, status, 0, 0);
}

int platform_write(const void *bytes, size_t count) {
  const char *rest = bytes;
  while (count > 0) {
    long written = call(__NR_write, 1, (long)rest, (long)count);
    if (written == -4 /* EINTR */) continue;
    if (written <= 0) return -1;
    rest += written;
    count -= (size_t)written;
  }
  return 0;
}

int platform_read(void *bytes, size_t count) {
  char *rest = bytes;
  while (count > 0) {
    long got = call(__NR_read, 0, (long)rest, (long)count);
    if (got == -4 /* EINTR */) continue;
    if (got <= 0) return -1;
    rest += got;
    count -= (size_t)got;
  }
  return 0;
}

long platform_hypercall(void) { return -38; /* ENOSYS: nobody answers it here */ }

void before_observation(void) {
  if (end_of_guest != 0)
    call5(__NR_mount, (long)"proc", (long)"/proc", (long)"proc", MS_NOSUID | MS_NODEV | MS_NOEXEC,
          0);
}

/* A terminal that passes every byte as it is: records are no text. */
static void make_raw(void) {
  struct termios settings;
  if (call(__NR_ioctl, 1, TCGETS, (long)&settings) != 0) return;
  settings.c_iflag = 0;
  settings.c_oflag = 0;
  settings.c_lflag = 0;
  settings.c_cc[VMIN] = 1;
  settings.c_cc[VTIME] = 0;
  call(__NR_ioctl, 1, TCSETS, (long)&settings);
}

static void open_console(void) {
  if (call(__NR_fcntl, 1, F_GETFD, 0) < 0) { /* a root without /dev/console */
    call5(__NR_mount, (long)"devtmpfs", (long)"/dev", (long)"devtmpfs", 0, 0);
    long console = call(__NR_open, (long)"/dev/console", O_RDWR | O_NOCTTY, 0);
    for (long to = 0; to < 3; to++) call(__NR_dup3, console, to, 0);
  }
  make_raw();
  raise_loopback();
}

static int is(const char *text, const char *word) {
  while (*word != 0 && *text == *word) text++, word++;
  return *text == *word;
}

/* Puts the file of this name in the place of a standard descriptor. */
static int replace(long standard, const char *name, long how) {
  long file = call(__NR_open, (long)name, how, 0);
  return file >= 0 && call(__NR_dup3, file, standard, 0) == standard;
}

/* Named pipes in a folder, for engines that make text of a program's output. */
static int open_pipes(const char *folder) {
  if (call(__NR_chdir, (long)folder, 0, 0) < 0) return 0;
  int is_open = replace(1, "output", O_WRONLY) && replace(0, "input", O_RDONLY);
  call(__NR_chdir, (long)"/", 0, 0);
  return is_open;
}

/* Where the records go, if not to standard output: to the console of a guest, which then ends by a
 * restart or by a power-off; or to the pipes in the folder of this path. */
static int open_output(const char *where) {
  if (is(where, "console:restart")) {
    end_of_guest = LINUX_REBOOT_CMD_RESTART;
  } else if (is(where, "console:poweroff")) {
    end_of_guest = LINUX_REBOOT_CMD_POWER_OFF;
  } else {
    return open_pipes(where);
  }
  open_console();
  return 1;
}

__attribute__((used)) void platform_start(long *stack) {
  initial_stack = stack;
  int count = (int)stack[0];
  char **arguments = (char **)(stack + 1);
  if (count >= 5) { /* User-Mode Linux adds words of its own */
    if (!open_output(arguments[4])) platform_exit(PAYLOAD_EXIT_OUTPUT);
    count = 4;
  }
  platform_exit(payload_main(count, arguments));
}
