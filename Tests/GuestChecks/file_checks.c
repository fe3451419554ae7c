/* Files, devices and directories. */
#include "checks.h"

#include <asm/stat.h>
#include <linux/fcntl.h>

#define THIS_FILE FILE_CHECKS

static void files_are_found(void) {
  struct stat status;
  HOLDS(CALL(stat, "files/00", &status) == 0);
  HOLDS((status.st_mode & 0170000) == 0100000 && status.st_size == 0);
  HOLDS(CALL(stat, "/./files/../files//99", &status) == 0);
  HOLDS(CALL(stat, "files", &status) == 0 && (status.st_mode & 0170000) == 0040000);
  HOLDS(CALL(stat, "/dev/null", &status) == 0 && status.st_rdev == 0x103);
  HOLDS(CALL(stat, "files/100", &status) == -ENOENT && CALL(stat, "", &status) == -ENOENT);
  HOLDS(CALL(stat, "files/00/", &status) == -ENOTDIR);
  HOLDS(CALL(stat, "files/00/x", &status) == -ENOTDIR);
  HOLDS(CALL(stat, "a-name-that-is-longer-than-any-other", &status) == -ENAMETOOLONG);
  long folder = CALL(open, "files", O_RDONLY | O_DIRECTORY);
  HOLDS(CALL(newfstatat, folder, "42", &status, 0) == 0);
  long file = CALL(openat, folder, "42", O_RDONLY);
  struct stat same;
  HOLDS(file == folder + 1 && CALL(fstat, file, &same) == 0 && same.st_ino == status.st_ino);
  HOLDS(CALL(open, "files", O_RDWR) == -EISDIR);
  HOLDS(CALL(open, "files/00", O_RDONLY | O_DIRECTORY) == -ENOTDIR);
}

static void files_keep_what_is_written(void) {
  char bytes[8] = "abcdefg", back[8] = "";
  struct stat status;
  long file = CALL(open, "files/new", O_RDWR | O_CREAT | O_EXCL, 0644);
  HOLDS(file == 3);
  HOLDS(CALL(open, "files/new", O_RDWR | O_CREAT | O_EXCL, 0644) == -EEXIST);
  HOLDS(CALL(write, file, bytes, 8) == 8 && CALL(read, file, back, 8) == 0);
  HOLDS(CALL(lseek, file, 2, 0) == 2 && CALL(read, file, back, 8) == 6 && back[0] == 'c');
  HOLDS(CALL(lseek, file, 100000, 0) == 100000 && CALL(write, file, bytes, 1) == 1);
  HOLDS(CALL(fstat, file, &status) == 0 && status.st_size == 100001);
  HOLDS(CALL(lseek, file, -2, 2) == 99999 && CALL(read, file, back, 8) == 2);
  HOLDS(back[0] == 0 && back[1] == 'a');
  HOLDS(CALL(lseek, file, -1, 0) == -EINVAL);
  HOLDS(CALL(close, file) == 0 && CALL(close, file) == -EBADF);
  file = CALL(open, "files/new", O_RDONLY | O_TRUNC);
  HOLDS(file == 3 && CALL(fstat, file, &status) == 0 && status.st_size == 0);
  HOLDS(CALL(write, file, bytes, 1) == -EBADF);
}

static void devices_are_endless(void) {
  char byte = 1;
  long zero = CALL(open, "/dev/zero", O_RDONLY), null = CALL(open, "/dev/null", O_WRONLY);
  HOLDS(CALL(read, zero, &byte, 1) == 1 && byte == 0);
  HOLDS(CALL(write, null, &byte, 1) == 1 && CALL(read, null, &byte, 1) == -EBADF);
  for (int i = 0; i < 59; i++) HOLDS(CALL(open, "/dev/null", O_RDONLY) == i + 5);
  HOLDS(CALL(open, "/dev/null", O_RDONLY) == -EMFILE);
  HOLDS(CALL(read, 64, &byte, 1) == -EBADF && CALL(read, -1, &byte, 1) == -EBADF);
}

struct entry { uint64_t inode; int64_t position; uint16_t bytes; uint8_t kind; char name[]; };

/* How many entries one listing has, by buffers of the given size. */
static long list(long folder, size_t bytes) {
  static char buffer[4096];
  long count = 0, filled;
  while ((filled = CALL(getdents64, folder, buffer, bytes)) > 0)
    for (long at = 0; at < filled; at += ((struct entry *)(buffer + at))->bytes, count++) {
      const struct entry *entry = (struct entry *)(buffer + at);
      HOLDS(entry->bytes % 8 == 0);
      HOLDS(count < 2 || (entry->kind == 8 && entry->name[0] == '0' + (count - 2) / 10 &&
                          entry->name[1] == '0' + (count - 2) % 10 && entry->name[2] == 0));
    }
  HOLDS(filled == 0);
  return count;
}

static void directories_are_listed_whole(void) {
  long folder = CALL(open, "files", O_RDONLY | O_DIRECTORY);
  HOLDS(list(folder, 4096) == 102 && list(folder, 4096) == 0);
  HOLDS(CALL(lseek, folder, 0, 0) == 0 && list(folder, 24) == 102);
  char small[16];
  HOLDS(CALL(lseek, folder, 0, 0) == 0 && CALL(getdents64, folder, small, 16) == -EINVAL);
  HOLDS(CALL(lseek, folder, 1 << 30, 0) == 1 << 30 && CALL(getdents64, folder, small, 16) == 0);
  HOLDS(CALL(getdents64, 1, small, 16) == -ENOTDIR);
}

const struct check file_checks[] = {
    CHECK(files_are_found), CHECK(files_keep_what_is_written), CHECK(devices_are_endless),
    CHECK(directories_are_listed_whole), {NULL, NULL}};
