#include "question.h"

static const struct question_entry *const families[] = {
    pid_questions,  net_questions,       mount_questions,  ipc_questions,    identity_questions,
    root_questions, privilege_questions, kernel_questions, surface_questions};

static char image_folder_text[256] = "/bin";
const char *image_folder = image_folder_text;

static char file_text[1 << 16];

/* "/bin/payload" -> "/bin" */
static void learn_image_folder(const char *image) {
  size_t last = 0;
  for (size_t i = 0; image[i] != 0 && i < sizeof image_folder_text; i++)
    if (image[i] == '/') last = i;
  if (last == 0) return;
  for (size_t i = 0; i < last; i++) image_folder_text[i] = image[i];
  image_folder_text[last] = 0;
}

void payload_ask(const struct payload_question *question, const char *image,
                 struct payload_finding *finding) {
  if (image != NULL) learn_image_folder(image);
  finding->outcome = PAYLOAD_OUTCOME_UNKNOWN;
  for (size_t family = 0; family < sizeof families / sizeof families[0]; family++)
    for (const struct question_entry *entry = families[family]; entry->name != NULL; entry++)
      if (are_equal(entry->name, question->name)) {
        entry->ask(question, finding);
        return;
      }
}

void conclude(struct payload_finding *finding, long answer) {
  finding->error = answer < 0 ? (int32_t)-answer : 0;
  if (answer >= 0) {
    finding->outcome = PAYLOAD_OUTCOME_YES;
  } else if (answer == NOT_PERMITTED || answer == REFUSED_ACCESS || answer == READ_ONLY ||
             answer <= -1000) {
    finding->outcome = PAYLOAD_OUTCOME_REFUSED;
  } else {
    finding->outcome = PAYLOAD_OUTCOME_ABSENT;
  }
}

void conclude_dry(struct payload_finding *finding, long answer, long permitted, long also) {
  conclude(finding, answer == permitted || answer == also ? 0 : answer);
}

void note(struct payload_finding *finding, const char *text, const char *more) {
  const char *end = finding->text + sizeof finding->text;
  append(append(finding->text, end, text), end, more);
}

size_t length_of(const char *text) {
  size_t length = 0;
  while (text[length] != 0) length++;
  return length;
}

int are_equal(const char *one, const char *other) {
  while (*one != 0 && *one == *other) one++, other++;
  return *one == *other;
}

char *append(char *to, const char *end, const char *text) {
  while (*text != 0 && to < end - 1) *to++ = *text++;
  *to = 0;
  return to;
}

char *append_number(char *to, const char *end, uint64_t value) {
  char digits[21];
  char *first = digits + 20;
  *first = 0;
  do *--first = (char)('0' + value % 10), value /= 10;
  while (value > 0);
  return append(to, end, first);
}

long read_text(const char *path, char **text) {
  *text = file_text;
  file_text[0] = 0;
  long file = open_file(path, OPEN_READ);
  if (file < 0) return file;
  size_t count = 0;
  while (count < sizeof file_text - 1) {
    long got = sys(__NR_read, file, (long)(file_text + count), (long)(sizeof file_text - 1 - count));
    if (got == INTERRUPTED) continue;
    if (got < 0 && count == 0) {
      close_file(file);
      return got;
    }
    if (got <= 0) break;
    count += (size_t)got;
  }
  close_file(file);
  file_text[count] = 0;
  return (long)count;
}

const char *find_text(const char *text, const char *wanted) {
  for (; *text != 0; text++) {
    size_t i = 0;
    while (wanted[i] != 0 && text[i] == wanted[i]) i++;
    if (wanted[i] == 0) return text;
  }
  return NULL;
}

uint64_t read_number(const char **cursor) {
  uint64_t value = 0;
  while (**cursor >= '0' && **cursor <= '9') value = value * 10 + (uint64_t)(*(*cursor)++ - '0');
  return value;
}

uint64_t read_hexadecimal(const char *text) {
  uint64_t value = 0;
  for (; *text != 0; text++) {
    if (*text >= '0' && *text <= '9') value = value << 4 | (uint64_t)(*text - '0');
    else if (*text >= 'a' && *text <= 'f') value = value << 4 | (uint64_t)(*text - 'a' + 10);
    else break;
  }
  return value;
}

long in_child(long (*act)(const struct payload_question *question),
              const struct payload_question *question) {
  long child = sys(__NR_fork, 0, 0, 0);
  if (child < 0) return child;
  if (child == 0) {
    long answer = act(question);
    for (;;) sys(__NR_exit_group, answer < 0 && answer > -255 ? -answer : 0, 0, 0);
  }
  int status = 0;
  long waited;
  do waited = sys6(__NR_wait4, child, (long)&status, 0, 0, 0, 0);
  while (waited == INTERRUPTED);
  if (waited < 0) return waited;
  if ((status & 0x7f) != 0) return -1000 - (status & 0x7f);
  return -((status >> 8) & 0xff);
}

long open_secret(long folder, const char *path) {
  static const char secret[] = PAYLOAD_SECRET;
  char found[sizeof secret];
  long file = sys6(__NR_openat, folder, (long)path, OPEN_READ, 0, 0, 0);
  if (file < 0) return file;
  long got = sys(__NR_read, file, (long)found, (long)sizeof found);
  close_file(file);
  if (got < (long)sizeof secret - 1) return got < 0 ? got : NO_ENTRY;
  found[sizeof secret - 1] = 0;
  return are_equal(found, secret) ? 0 : NO_ENTRY;
}
