/* Descriptors, and what reading and writing means for each kind of file. */
#include "library_os.h"

#include <linux/fcntl.h>
#include <linux/stat.h>

#define HOST_WRITE_LIMIT 65536ul /* more than the host takes, or gives, at once ends the guest */
#define HOST_READ_LIMIT 4096ul

static struct table {
  struct descriptor all[DESCRIPTORS];
  uint64_t free;
} *table;

/* Linux' struct linux_dirent64, which its headers keep from programs. */
struct entry {
  uint64_t inode;
  int64_t position; /* to go on from after this one */
  uint16_t bytes;
  uint8_t kind;
  char name[];
};

static long prepare(void) {
  if (table) return 0;
  if (tree_prepare() != 0) return -ENOMEM;
  long address = memory_map(sizeof *table);
  if (address < 0) return address;
  table = (struct table *)address;
  table->free = ~0ul;
  for (int number = 0; number < 3; number++) {
    long console = tree_find(ROOT_NODE, "dev/console", 0);
    table->all[descriptor_open(DESCRIPTOR_NODE, O_RDWR)].node = console;
  }
  return 0;
}

long descriptor_open(enum descriptor_kind kind, uint32_t flags) {
  long error = prepare();
  if (error != 0) return error;
  if (table->free == 0) return -EMFILE;
  long number = __builtin_ctzl(table->free);
  table->free &= table->free - 1;
  table->all[number] = (struct descriptor){.kind = (uint8_t)kind, .flags = flags};
  return number;
}

struct descriptor *descriptor_at(long number) {
  if (prepare() != 0 || number < 0 || number >= DESCRIPTORS) return NULL;
  struct descriptor *found = &table->all[number];
  return found->kind == DESCRIPTOR_FREE ? NULL : found;
}

/* The directory where a relative path begins, or a negative errno. */
static long base(long directory, const char *path) {
  long error = prepare();
  if (error != 0) return error;
  if (directory == AT_FDCWD || *path == '/') return ROOT_NODE;
  const struct descriptor *found = descriptor_at(directory);
  if (!found) return -EBADF;
  return found->kind == DESCRIPTOR_NODE ? found->node : -ENOTDIR;
}

long file_call_open(long directory, const char *path, long flags) {
  long from = base(directory, path);
  if (from < 0) return from;
  if (flags & O_CREAT && flags & O_EXCL && tree_find(from, path, 0) >= 0) return -EEXIST;
  long found = tree_find(from, path, (flags & O_CREAT) != 0);
  if (found < 0) return found;
  struct node *node = tree_node(found);
  int is_directory = node->kind == NODE_DIRECTORY;
  if (is_directory && ((flags & O_ACCMODE) != O_RDONLY || flags & O_CREAT)) return -EISDIR;
  if (!is_directory && flags & O_DIRECTORY) return -ENOTDIR;
  long number = descriptor_open(DESCRIPTOR_NODE, (uint32_t)flags);
  if (number < 0) return number;
  table->all[number].node = found;
  if (flags & O_TRUNC && node->kind == NODE_REGULAR) tree_resize(node, 0);
  return number;
}

long file_call_close(long number) {
  struct descriptor *descriptor = descriptor_at(number);
  if (!descriptor) return -EBADF;
  if (descriptor->kind == DESCRIPTOR_EVENT) poll_forget(number);
  if (descriptor->kind == DESCRIPTOR_POLL) poll_close(descriptor);
  descriptor->kind = DESCRIPTOR_FREE;
  table->free |= 1ul << number;
  return 0;
}

static long read_regular(struct descriptor *file, const struct node *node, char *to, size_t count) {
  if (file->position >= node->bytes) return 0;
  if (count > node->bytes - file->position) count = node->bytes - file->position;
  __builtin_memcpy(to, node->content + file->position, count);
  file->position += count;
  return (long)count;
}

static long write_regular(
    struct descriptor *file, struct node *node, const char *from, size_t count) {
  if (file->flags & O_APPEND) file->position = node->bytes;
  uint64_t end;
  if (__builtin_add_overflow(file->position, count, &end)) return -EFBIG;
  long error = end > node->bytes ? tree_resize(node, end) : 0;
  if (error != 0) return error;
  __builtin_memcpy(node->content + file->position, from, count);
  file->position = end;
  return (long)count;
}

long file_call_read(long number, void *bytes, size_t count) {
  struct descriptor *file = descriptor_at(number);
  if (!file || (file->kind == DESCRIPTOR_NODE && (file->flags & O_ACCMODE) == O_WRONLY))
    return -EBADF;
  if (file->kind == DESCRIPTOR_EVENT) return event_read(file, bytes, count);
  if (file->kind == DESCRIPTOR_POLL) return -EINVAL;
  struct node *node = tree_node(file->node);
  switch (node->kind) {
  case NODE_NULL: return 0;
  case NODE_ZERO: __builtin_memset(bytes, 0, count); return (long)count;
  case NODE_REGULAR: return read_regular(file, node, bytes, count);
  case NODE_CONSOLE:
    if (count > HOST_READ_LIMIT) count = HOST_READ_LIMIT;
    return platform_read(bytes, count) == 0 ? (long)count : -EIO;
  default: return -EISDIR;
  }
}

long file_call_write(long number, const void *bytes, size_t count) {
  struct descriptor *file = descriptor_at(number);
  if (!file || (file->kind == DESCRIPTOR_NODE && (file->flags & O_ACCMODE) == O_RDONLY))
    return -EBADF;
  if (file->kind == DESCRIPTOR_EVENT) return event_write(file, bytes, count);
  if (file->kind == DESCRIPTOR_POLL) return -EINVAL;
  struct node *node = tree_node(file->node);
  switch (node->kind) {
  case NODE_REGULAR: return count == 0 ? 0 : write_regular(file, node, bytes, count);
  case NODE_CONSOLE:
    if (count > HOST_WRITE_LIMIT) count = HOST_WRITE_LIMIT;
    return platform_write(bytes, count) == 0 ? (long)count : -EIO;
  default: return (long)count; /* the devices null and zero: a directory is open for reading only */
  }
}

long file_call_seek(long number, int64_t offset, long from) {
  struct descriptor *file = descriptor_at(number);
  if (!file) return -EBADF;
  if (file->kind != DESCRIPTOR_NODE) return -ESPIPE;
  const struct node *node = tree_node(file->node);
  if (node->kind == NODE_CONSOLE) return -ESPIPE;
  if (node->kind == NODE_NULL || node->kind == NODE_ZERO) return 0;
  int64_t start = from == 1 ? (int64_t)file->position : from == 2 ? (int64_t)node->bytes : 0;
  int64_t position;
  if (from < 0 || from > 2 || (node->kind == NODE_DIRECTORY && from == 2)) return -EINVAL;
  if (__builtin_add_overflow(start, offset, &position) || position < 0) return -EINVAL;
  file->position = (uint64_t)position;
  return position;
}

long file_call_status(long directory, const char *path, void *status, long flags) {
  long found;
  if (*path == 0 && flags & AT_EMPTY_PATH) {
    const struct descriptor *file = descriptor_at(directory);
    if (!file) return -EBADF;
    if (file->kind != DESCRIPTOR_NODE) return -ENOSYS; /* of an event there is nothing to tell */
    found = file->node;
  } else {
    long from = base(directory, path);
    if (from < 0) return from;
    found = tree_find(from, path, 0);
  }
  if (found < 0) return found;
  tree_status(found, status);
  return 0;
}

/* Where the listing of a directory goes on: 0 is ".", 1 "..", 2 the first child, and NEXT + n the
 * child that is node n. */
enum { POSITION_SELF, POSITION_PARENT, POSITION_CHILDREN, POSITION_NEXT };
#define POSITION_END INT64_MAX

/* The node that a position of a directory means, with its name and the position behind it. */
static long listed(long directory, uint64_t position, const char **name, uint64_t *behind) {
  const struct node *parent = tree_node(directory);
  if (position <= POSITION_PARENT) {
    *name = position == POSITION_SELF ? "." : "..";
    *behind = position + 1;
    return position == POSITION_SELF ? directory : parent->parent;
  }
  uint64_t number = position == POSITION_CHILDREN ? parent->first_child : position - POSITION_NEXT;
  /* A position comes from lseek, too. */
  if (number == ROOT_NODE || number >= (uint64_t)tree_count() ||
      tree_node((long)number)->parent != directory)
    return -ENOENT;
  const struct node *child = tree_node((long)number);
  *name = child->name;
  *behind = child->next_sibling ? (uint64_t)child->next_sibling + POSITION_NEXT : POSITION_END;
  return (long)number;
}

long file_call_list(long number, void *entries, size_t count) {
  static const uint8_t kinds[] = {
      [NODE_DIRECTORY] = S_IFDIR >> 12, [NODE_REGULAR] = S_IFREG >> 12,
      [NODE_NULL] = S_IFCHR >> 12, [NODE_ZERO] = S_IFCHR >> 12, [NODE_CONSOLE] = S_IFCHR >> 12};
  struct descriptor *file = descriptor_at(number);
  if (!file) return -EBADF;
  if (file->kind != DESCRIPTOR_NODE || tree_node(file->node)->kind != NODE_DIRECTORY)
    return -ENOTDIR;
  size_t filled = 0;
  const char *name;
  uint64_t behind;
  for (long node; (node = listed(file->node, file->position, &name, &behind)) >= 0;) {
    size_t length = 0;
    while (name[length] != 0) length++;
    size_t bytes = (offsetof(struct entry, name) + length + 1 + 7) & -8ul;
    if (bytes > count - filled) return filled > 0 ? (long)filled : -EINVAL;
    struct entry *entry = (struct entry *)((char *)entries + filled);
    entry->inode = (uint64_t)node + 1;
    entry->position = (int64_t)behind;
    entry->bytes = (uint16_t)bytes;
    entry->kind = kinds[tree_node(node)->kind];
    for (size_t i = 0; i <= length; i++) entry->name[i] = name[i];
    filled += bytes;
    file->position = behind;
  }
  return (long)filled;
}
