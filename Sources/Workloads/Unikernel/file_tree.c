/* The in-memory file system: directories, files and devices, found by name through a hash table.
 * It holds /dev/null, /dev/zero and, like the root folder of a container, the directory `files`
 * with 100 empty files; new files can be made beside them. */
#include "library_os.h"

#include <asm/stat.h>
#include <linux/stat.h>

#define NODES 192
#define BUCKETS 256 /* a power of two */

static struct tree {
  struct node nodes[NODES];
  uint16_t buckets[BUCKETS]; /* first node; 0: none, because the root has no name */
  long count;
} *tree;

struct node *tree_node(long number) { return &tree->nodes[number]; }

long tree_count(void) { return tree->count; }

/* FNV-1a, begun with the directory, because the table holds the names of all. */
static uint16_t *bucket(long directory, const char *name, size_t length) {
  uint32_t hash = 2166136261u ^ (uint32_t)directory;
  for (size_t i = 0; i < length; i++) hash = (hash ^ (uint8_t)name[i]) * 16777619u;
  return &tree->buckets[(hash ^ hash >> 16) & (BUCKETS - 1)];
}

static long find_child(long directory, const char *name, size_t length) {
  for (uint16_t number = *bucket(directory, name, length); number != 0;) {
    struct node *node = tree_node(number);
    if (node->parent == directory && __builtin_memcmp(node->name, name, length) == 0 &&
        node->name[length] == 0)
      return number;
    number = node->next_in_bucket;
  }
  return -ENOENT;
}

static long add(long directory, const char *name, size_t length, enum node_kind kind) {
  if (tree->count == NODES) return -ENOSPC;
  long number = tree->count++;
  struct node *node = tree_node(number), *parent = tree_node(directory);
  node->kind = (uint8_t)kind;
  node->parent = (uint16_t)directory;
  if (length == 0) return number; /* the root */
  __builtin_memcpy(node->name, name, length);
  uint16_t *first = bucket(directory, name, length);
  node->next_in_bucket = *first;
  *first = (uint16_t)number;
  if (parent->last_child) tree_node(parent->last_child)->next_sibling = (uint16_t)number;
  else parent->first_child = (uint16_t)number;
  parent->last_child = (uint16_t)number;
  return number;
}

long tree_prepare(void) {
  if (tree) return 0;
  long address = memory_map(sizeof *tree);
  if (address < 0) return address;
  tree = (struct tree *)address;
  add(ROOT_NODE, "", 0, NODE_DIRECTORY);
  long devices = add(ROOT_NODE, "dev", 3, NODE_DIRECTORY);
  add(devices, "null", 4, NODE_NULL);
  add(devices, "zero", 4, NODE_ZERO);
  add(devices, "console", 7, NODE_CONSOLE);
  long files = add(ROOT_NODE, "files", 5, NODE_DIRECTORY);
  for (int i = 0; i < 100; i++) {
    char name[2] = {(char)('0' + i / 10), (char)('0' + i % 10)};
    add(files, name, 2, NODE_REGULAR);
  }
  return 0;
}

long tree_find(long directory, const char *path, int create) {
  if (*path == 0) return -ENOENT;
  long number = *path == '/' ? ROOT_NODE : directory;
  while (1) {
    while (*path == '/') path++;
    if (*path == 0) return number;
    if (tree_node(number)->kind != NODE_DIRECTORY) return -ENOTDIR;
    const char *name = path;
    while (*path != 0 && *path != '/') path++;
    size_t length = (size_t)(path - name);
    if (length >= NAME_BYTES) return -ENAMETOOLONG;
    if (length == 1 && name[0] == '.') continue;
    if (length == 2 && name[0] == '.' && name[1] == '.') {
      number = tree_node(number)->parent;
      continue;
    }
    long child = find_child(number, name, length);
    if (child == -ENOENT && create && *path == 0) return add(number, name, length, NODE_REGULAR);
    if (child < 0) return child;
    /* Only a directory may have a slash behind it. */
    if (*path == '/' && tree_node(child)->kind != NODE_DIRECTORY) return -ENOTDIR;
    number = child;
  }
}

long tree_resize(struct node *node, uint64_t count) {
  if (count > node->capacity) {
    if (count > INT64_MAX / 2) return -EFBIG;
    uint64_t capacity = node->capacity ? node->capacity : PAGE_BYTES;
    while (capacity < count) capacity *= 2;
    long address = memory_map(capacity);
    if (address < 0) return -ENOSPC;
    if (node->content) {
      __builtin_memcpy((void *)address, node->content, node->bytes);
      memory_unmap((uintptr_t)node->content, node->capacity);
    }
    node->content = (char *)address;
    node->capacity = capacity;
  }
  if (count < node->bytes) __builtin_memset(node->content + count, 0, node->bytes - count);
  node->bytes = count;
  return 0;
}

void tree_status(long number, void *status) {
  static const uint32_t modes[] = {
      [NODE_DIRECTORY] = S_IFDIR | 0755, [NODE_REGULAR] = S_IFREG | 0644,
      [NODE_NULL] = S_IFCHR | 0666, [NODE_ZERO] = S_IFCHR | 0666, [NODE_CONSOLE] = S_IFCHR | 0600};
  /* As on Linux: makedev(1, 3), (1, 5) and (5, 1). */
  static const uint16_t devices[] = {
      [NODE_NULL] = 0x103, [NODE_ZERO] = 0x105, [NODE_CONSOLE] = 0x501};
  const struct node *node = tree_node(number);
  /* The times stay 0: nobody tells a guest the date. */
  *(struct stat *)status = (struct stat){
      .st_dev = 1,
      .st_ino = (uint64_t)number + 1,
      .st_nlink = 1,
      .st_mode = modes[node->kind],
      .st_rdev = devices[node->kind],
      .st_size = (long)node->bytes,
      .st_blksize = PAGE_BYTES,
      .st_blocks = (long)(node->capacity / 512),
  };
}
