/* The steps of a plan as system calls. */
#define _GNU_SOURCE
#include "launch_internal.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <net/if.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

#define CAPABILITY_BITS 64

static long write_file(const char *path, const char *text, size_t bytes) {
  long file = CALL3(SYS_open, path, O_WRONLY | O_CLOEXEC, 0);
  if (file < 0) return file;
  long written = CALL3(SYS_write, file, text, bytes);
  CALL1(SYS_close, file);
  return written;
}

static long make_file(const char *path, uint64_t mode) {
  long file = CALL3(SYS_open, path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
  return file < 0 ? file : CALL1(SYS_close, file);
}

static long interface_up(const char *name) {
  struct ifreq request = {0};
  for (size_t i = 0; i + 1 < sizeof request.ifr_name && name[i]; i++)
    request.ifr_name[i] = name[i];
  long descriptor = CALL3(SYS_socket, AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (descriptor < 0) return descriptor;
  long result = CALL3(SYS_ioctl, descriptor, SIOCGIFFLAGS, &request);
  if (result >= 0) {
    request.ifr_flags |= IFF_UP;
    result = CALL3(SYS_ioctl, descriptor, SIOCSIFFLAGS, &request);
  }
  CALL1(SYS_close, descriptor);
  return result;
}

static long limit_capabilities(uint64_t mask) {
  for (long bit = 0; bit < CAPABILITY_BITS; bit++) {
    if (!(mask >> bit & 1)) continue;
    long result = CALL5(SYS_prctl, PR_CAPBSET_DROP, bit, 0, 0, 0);
    if (result < 0) return result;
  }
  return 0;
}

static long set_capabilities(uint64_t held, uint64_t inheritable) {
  struct __user_cap_header_struct header = {_LINUX_CAPABILITY_VERSION_3, 0};
  struct __user_cap_data_struct data[2];
  for (int word = 0; word < 2; word++) {
    data[word].effective = data[word].permitted = (uint32_t)(held >> (32 * word));
    data[word].inheritable = (uint32_t)(inheritable >> (32 * word));
  }
  return CALL2(SYS_capset, &header, data);
}

static long filter_calls(const void *instructions, uint64_t count) {
  struct sock_fprog program = {(unsigned short)count, (struct sock_filter *)instructions};
  return CALL3(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program);
}

long launch_perform(const struct launch_step *s) {
  switch ((enum launch_kind)s->kind) {
  case LAUNCH_DUPLICATE: return CALL2(SYS_dup2, s->a, s->b);
  case LAUNCH_NEW_GROUP: return CALL2(SYS_setpgid, 0, 0);
  case LAUNCH_NEW_SESSION: return CALL0(SYS_setsid);
  case LAUNCH_MOUNT: return CALL5(SYS_mount, s->path, s->other, s->text, s->a, s->data);
  case LAUNCH_UNMOUNT: return CALL2(SYS_umount2, s->path, s->a);
  case LAUNCH_MAKE_DIRECTORY: return CALL2(SYS_mkdir, s->path, s->a);
  case LAUNCH_MAKE_NODE: return CALL3(SYS_mknod, s->path, s->a, s->b);
  case LAUNCH_MAKE_FILE: return make_file(s->path, s->a);
  case LAUNCH_MAKE_LINK: return CALL2(SYS_symlink, s->other, s->path);
  case LAUNCH_PIVOT_ROOT: return CALL2(SYS_pivot_root, s->path, s->other);
  case LAUNCH_CHANGE_ROOT: return CALL1(SYS_chroot, s->path);
  case LAUNCH_CHANGE_DIRECTORY: return CALL1(SYS_chdir, s->path);
  case LAUNCH_SET_HOST_NAME: return CALL2(SYS_sethostname, s->text, s->a);
  case LAUNCH_WRITE_FILE: return write_file(s->path, s->text, s->a);
  case LAUNCH_WRITE_DESCRIPTOR: return CALL3(SYS_write, s->a, s->text, s->b);
  case LAUNCH_UNSHARE: return CALL1(SYS_unshare, s->a);
  case LAUNCH_INTERFACE_UP: return interface_up(s->text);
  case LAUNCH_LIMIT_CAPABILITIES: return limit_capabilities(s->a);
  case LAUNCH_SET_CAPABILITIES: return set_capabilities(s->a, s->b);
  case LAUNCH_NO_NEW_PRIVILEGES: return CALL5(SYS_prctl, PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  case LAUNCH_FILTER_CALLS: return filter_calls(s->data, s->a);
  case LAUNCH_DIE_WITH_PARENT: return CALL5(SYS_prctl, PR_SET_PDEATHSIG, s->a, 0, 0, 0);
  case LAUNCH_KIND_COUNT: break;
  }
  return -ENOSYS;
}
