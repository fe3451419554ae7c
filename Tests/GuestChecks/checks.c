/* A unikernel that checks its own library OS: linked like the payload, in place of the workloads.
 * argv[1] names a check. */
#include "checks.h"

static int is_same(const char *left, const char *right) {
  while (*left && *left == *right) left++, right++;
  return *left == *right;
}

int payload_main(int argc, char *const *argv) {
  const struct check *files[] = {memory_checks, file_checks, thread_checks, platform_checks};
  for (size_t i = 0; argc == 2 && i < sizeof files / sizeof *files; i++)
    for (const struct check *check = files[i]; check->name; check++)
      if (is_same(check->name, argv[1])) {
        check->run();
        return PAYLOAD_EXIT_OK;
      }
  return PAYLOAD_EXIT_REQUEST;
}
