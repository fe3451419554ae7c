/* What the parts of the questions about isolation offer each other. A question tries one thing from
 * inside and says what came of it; what that means is for the host to say, which looks from outside. */
#ifndef BENCH_QUESTION_H
#define BENCH_QUESTION_H

#include "payload_abi.h"

#include <asm/unistd_64.h>

typedef void question_function(const struct payload_question *question,
                               struct payload_finding *finding);

struct question_entry {
  const char *name;
  question_function *ask;
};

extern const struct question_entry pid_questions[], net_questions[], mount_questions[],
    ipc_questions[], identity_questions[], root_questions[], privilege_questions[],
    kernel_questions[], surface_questions[];

/* The folder of the payload's own image, which is the harness's: the one place where a question may
 * leave something for a moment. */
extern const char *image_folder;

#define NO_ENTRY (-2L)
#define INTERRUPTED (-4L)
#define BAD_DESCRIPTOR (-9L)
#define TRY_AGAIN (-11L)
#define REFUSED_ACCESS (-13L)
#define BAD_ADDRESS (-14L)
#define EXISTS (-17L)
#define INVALID (-22L)
#define READ_ONLY (-30L)
#define NOT_IMPLEMENTED (-38L)
#define NOT_PERMITTED (-1L)

#define OPEN_READ 0L
#define OPEN_WRITE 1L
#define OPEN_FOLDER 0200000L
#define OPEN_PATH 010000000L
#define AT_WORKING_FOLDER (-100L)

static inline long sys(long number, long a, long b, long c) {
  return platform_call(number, a, b, c, 0, 0, 0);
}

static inline long sys6(long number, long a, long b, long c, long d, long e, long f) {
  return platform_call(number, a, b, c, d, e, f);
}

static inline long open_file(const char *path, long flags) {
  return sys(__NR_open, (long)path, flags, 0);
}

static inline void close_file(long file) { sys(__NR_close, file, 0, 0); }

/* YES for an answer that is not negative; REFUSED where permission was lacking; ABSENT otherwise. */
void conclude(struct payload_finding *finding, long answer);
/* The same for a call whose arguments are wrong on purpose: one of two errors says that permission
 * was there and only the arguments were not. */
void conclude_dry(struct payload_finding *finding, long answer, long permitted, long also);
/* Puts a text, and behind it another, into the finding. */
void note(struct payload_finding *finding, const char *text, const char *more);

size_t length_of(const char *text);
int are_equal(const char *one, const char *other);
/* Copies a text and its NUL; the place behind the last character. Stops before `end`. */
char *append(char *to, const char *end, const char *text);
char *append_number(char *to, const char *end, uint64_t value);
/* A whole file of /proc, at most a few pages of it, with a NUL behind; its bytes or a negative
 * errno. The memory is shared by all questions. */
long read_text(const char *path, char **text);
/* Where in a text another one begins, or NULL. */
const char *find_text(const char *text, const char *wanted);
/* A decimal number and nothing else in front of it; moves the cursor behind it. */
uint64_t read_number(const char **cursor);
uint64_t read_hexadecimal(const char *text);

/* Lets a child of one's own act, so that what it changes of itself goes with it.
 * Returns 0, a negative errno, or -1000 less the signal that ended it. */
long in_child(long (*act)(const struct payload_question *question),
              const struct payload_question *question);
/* Whether the file of this path has the secret that the host has put there: 0 or a negative errno. */
long open_secret(long folder, const char *path);

#endif
