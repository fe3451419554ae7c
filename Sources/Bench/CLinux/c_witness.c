#define _GNU_SOURCE
#include "c_witness.h"

#include <arpa/inet.h>
#include <cpuid.h>
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <signal.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/mount.h>
#include <sys/msg.h>
#include <sys/prctl.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

pid_t clinux_start_sentinel(const char *name) {
  pid_t maker = getpid();
  /* A raw clone: fork's handlers are for programs that go on. */
  long child = syscall(SYS_clone, SIGCHLD, 0, 0, 0, 0);
  if (child != 0) return child < 0 ? -errno : (pid_t)child;
  syscall(SYS_prctl, PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  if (syscall(SYS_getppid) != maker) syscall(SYS_exit_group, 0);
  uint64_t every = ~0ull;
  syscall(SYS_rt_sigprocmask, SIG_SETMASK, &every, 0, sizeof every);
  syscall(SYS_prctl, PR_SET_NAME, name, 0, 0, 0);
  syscall(SYS_close_range, 0, ~0u, 0);
  for (;;) syscall(SYS_pause);
}

static int find_ipc(enum clinux_ipc kind, int32_t key, int flags) {
  switch (kind) {
  case CLINUX_SHARED_MEMORY: return shmget(key, flags & IPC_CREAT ? 4096 : 0, flags);
  case CLINUX_SEMAPHORES: return semget(key, flags & IPC_CREAT ? 1 : 0, flags);
  case CLINUX_MESSAGES: return msgget(key, flags);
  }
  errno = EINVAL;
  return -1;
}

int clinux_make_ipc(enum clinux_ipc kind, int32_t key) {
  int number = find_ipc(kind, key, IPC_CREAT | IPC_EXCL | 0666);
  return number < 0 ? -errno : number;
}

void clinux_remove_ipc(enum clinux_ipc kind, int32_t key) {
  int number = find_ipc(kind, key, 0);
  if (number < 0) return;
  switch (kind) {
  case CLINUX_SHARED_MEMORY: shmctl(number, IPC_RMID, NULL); break;
  case CLINUX_SEMAPHORES: semctl(number, 0, IPC_RMID); break;
  case CLINUX_MESSAGES: msgctl(number, IPC_RMID, NULL); break;
  }
}

int clinux_take_message(int32_t key) {
  int queue = msgget(key, 0);
  if (queue < 0) return -errno;
  struct {
    long type;
    uint64_t value;
  } message;
  return msgrcv(queue, &message, sizeof message.value, 0, IPC_NOWAIT) >= 0;
}

int clinux_make_queue(const char *name) {
  struct mq_attr attributes = {.mq_maxmsg = 1, .mq_msgsize = 8};
  mode_t before = umask(0);
  mqd_t queue = mq_open(name, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0666, &attributes);
  int error = errno;
  umask(before);
  if (queue < 0) return -error;
  mq_close(queue);
  return 0;
}

void clinux_remove_queue(const char *name) { mq_unlink(name); }

static struct sockaddr_in loopback(uint16_t port) {
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port)};
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  return address;
}

static int listening(int file, const void *address, socklen_t length) {
  if (file < 0) return -errno;
  if (bind(file, address, length) == 0 && listen(file, 4) == 0) return file;
  int error = errno;
  close(file);
  return -error;
}

int clinux_listen_on_loopback(uint16_t *port) {
  struct sockaddr_in address = loopback(0);
  int file = listening(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), &address,
                       sizeof address);
  if (file < 0) return file;
  socklen_t length = sizeof address;
  getsockname(file, (struct sockaddr *)&address, &length);
  *port = ntohs(address.sin_port);
  return file;
}

int clinux_listen_abstract(const char *name) {
  struct sockaddr_un address = {.sun_family = AF_UNIX};
  size_t length = strlen(name);
  if (length + 1 > sizeof address.sun_path) return -ENAMETOOLONG;
  memcpy(address.sun_path + 1, name, length);
  return listening(socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), &address,
                   (socklen_t)(offsetof(struct sockaddr_un, sun_path) + 1 + length));
}

int clinux_has_caller(int listener) {
  int caller = accept4(listener, NULL, NULL, SOCK_CLOEXEC);
  if (caller < 0) return 0;
  close(caller);
  return 1;
}

int clinux_connect_to_loopback(uint16_t port) {
  int file = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (file < 0) return -errno;
  struct sockaddr_in address = loopback(port);
  int result = connect(file, (const struct sockaddr *)&address, sizeof address) == 0 ? 0 : -errno;
  close(file);
  return result;
}

int clinux_file_handle(const char *path, uint8_t bytes[128], int32_t *kind) {
  union {
    struct file_handle handle;
    uint8_t room[sizeof(struct file_handle) + 128];
  } file = {.handle = {.handle_bytes = 128}};
  int mount;
  if (name_to_handle_at(AT_FDCWD, path, &file.handle, &mount, 0) < 0) return -errno;
  memcpy(bytes, file.handle.f_handle, file.handle.handle_bytes);
  *kind = file.handle.handle_type;
  return (int)file.handle.handle_bytes;
}

int64_t clinux_boot_time(void) {
  struct timespec time;
  if (clock_gettime(CLOCK_BOOTTIME, &time) < 0) return -errno;
  return time.tv_sec * INT64_C(1000000000) + time.tv_nsec;
}

void clinux_processor_model(char model[49]) {
  uint32_t parts[13] = {0};
  for (uint32_t leaf = 0; leaf < 3; leaf++) {
    uint32_t *part = parts + 4 * leaf;
    __get_cpuid(0x80000002 + leaf, &part[0], &part[1], &part[2], &part[3]);
  }
  memcpy(model, parts, 48);
  model[48] = 0;
}

int clinux_open_tracefs(void) {
  int file_system = (int)syscall(SYS_fsopen, "tracefs", FSOPEN_CLOEXEC);
  if (file_system < 0) return -errno;
  int folder = -1;
  if (syscall(SYS_fsconfig, file_system, FSCONFIG_CMD_CREATE, NULL, NULL, 0) == 0)
    folder = (int)syscall(SYS_fsmount, file_system, FSMOUNT_CLOEXEC,
                          MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC);
  if (folder < 0) folder = -errno;
  close(file_system);
  return folder;
}
