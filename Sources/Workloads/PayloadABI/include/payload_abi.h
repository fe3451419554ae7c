/* The contract between a payload and whoever hosts it: how a request is passed, what the payload
 * asks of its platform, and the two records it sends back. Both sides compile this one header.
 *
 * Request: argv = { image, workload name, scale (decimal), nonce (hexadecimal) }, and for the Linux
 * image also, where standard output is not what takes the records, a folder of named pipes or
 * console:restart or console:poweroff (Linux/process.c).
 * Records: payload_ready as soon as the payload runs, payload_result after the work; native byte
 * order, no padding. A host checks magic, kind and size before it reads anything else.
 * Timed work sends payload_mark PAYLOAD_TOKEN_BEGIN, works, and sends payload_mark
 * PAYLOAD_TOKEN_END; after each it waits for 8 bytes from the host. A conversation waits for tokens
 * of 8 bytes and answers each with a payload_mark, until token 0. Work that is done piece by piece
 * takes a token for an order and puts what comes of it into the answer, by exclusive-or. A
 * questioning waits for payload_questions and answers each with a payload_finding, until one without
 * a name. */
#ifndef BENCH_PAYLOAD_ABI_H
#define BENCH_PAYLOAD_ABI_H

#include <stddef.h>
#include <stdint.h>

#define PAYLOAD_MAGIC 0x48434e42u /* "BNCH" */
#define PAYLOAD_KIND_READY 1u
#define PAYLOAD_KIND_RESULT 2u
#define PAYLOAD_KIND_MARK 3u
#define PAYLOAD_KIND_FINDING 4u

#define PAYLOAD_TOKEN_BEGIN 1u
#define PAYLOAD_TOKEN_END 2u

/* What became of the work: payload_result.status. */
#define PAYLOAD_STATUS_DONE 0u
#define PAYLOAD_STATUS_FAILED 1u      /* it went wrong: error and reason say how */
#define PAYLOAD_STATUS_UNSUPPORTED 2u /* this place cannot do it */

#define PAYLOAD_PLATFORM_LINUX 1u
#define PAYLOAD_PLATFORM_UNIKERNEL 2u

/* Exit statuses of a payload, beside those of a crash. */
#define PAYLOAD_EXIT_OK 0
#define PAYLOAD_EXIT_REQUEST 64 /* the request names no workload or no number */
#define PAYLOAD_EXIT_OUTPUT 74  /* a record could not be written */

/* Order of payload_evidence.namespaces. */
enum payload_namespace {
  PAYLOAD_NS_MOUNT, PAYLOAD_NS_UTS, PAYLOAD_NS_IPC, PAYLOAD_NS_PID,
  PAYLOAD_NS_NET, PAYLOAD_NS_USER, PAYLOAD_NS_CGROUP, PAYLOAD_NS_TIME,
  PAYLOAD_NS_COUNT
};

#define PAYLOAD_HOST_NAME_BYTES 64
#define PAYLOAD_CGROUP_BYTES 2048
#define PAYLOAD_REASON_BYTES 64
#define PAYLOAD_RELEASE_BYTES 64

/* What the payload sees of its surroundings; 0 or empty where it cannot tell. */
struct payload_evidence {
  uint64_t namespaces[PAYLOAD_NS_COUNT]; /* inode numbers of /proc/self/ns/ */
  uint64_t root_device;                  /* st_dev and st_ino of "/" */
  uint64_t root_inode;
  uint64_t root_filesystem;              /* statfs f_type of "/" */
  uint64_t capabilities_effective;       /* bit masks, capabilities(7) */
  uint64_t capabilities_permitted;
  uint64_t capabilities_bounding;
  uint32_t process;                      /* getpid(2) */
  uint32_t user;                         /* getuid(2) */
  uint32_t group;                        /* getgid(2) */
  uint32_t seccomp_mode;                 /* 0 off, 1 strict, 2 filter */
  uint32_t no_new_privileges;            /* 0 or 1 */
  uint32_t privilege_level;              /* CPL: the low two bits of CS */
  uint32_t hypervisor;                   /* CPUID.1:ECX[31] */
  uint32_t cgroup_bytes;                 /* how much of cgroup is filled */
  char host_name[PAYLOAD_HOST_NAME_BYTES]; /* NUL-terminated */
  char cgroup[PAYLOAD_CGROUP_BYTES];       /* /proc/self/cgroup */
  char release[PAYLOAD_RELEASE_BYTES];     /* uname(2): the kernel that serves it; NUL-terminated */
};

struct payload_header {
  uint32_t magic;
  uint32_t kind;
  uint32_t bytes; /* of the whole record, this header included */
  uint32_t platform;
  uint64_t nonce; /* of the request: a record of another trial is no record */
};

struct payload_ready {
  struct payload_header header;
  uint64_t first_tsc; /* rdtsc before anything else */
};

/* Says that a payload has come to a point of its work. */
struct payload_mark {
  struct payload_header header;
  uint64_t token; /* PAYLOAD_TOKEN_…; of an answer payload_answer(the host's token, nonce) */
};

struct payload_result {
  struct payload_header header;
  uint32_t status; /* PAYLOAD_STATUS_… */
  uint32_t error;  /* the errno of what went wrong, or 0 */
  char reason[PAYLOAD_REASON_BYTES]; /* what was attempted, NUL-terminated; empty when done */
  uint64_t checksum;
  uint64_t operations;
  uint64_t work_begin_tsc;
  uint64_t work_end_tsc;
  uint64_t observed_tsc; /* when evidence, below, had been gathered */
  struct payload_evidence evidence;
};

#define PAYLOAD_QUESTION_NAME_BYTES 32
#define PAYLOAD_QUESTION_TEXT_BYTES 208
#define PAYLOAD_FINDING_TEXT_BYTES 88

/* payload_question.step */
#define PAYLOAD_STEP_ASK 0u
#define PAYLOAD_STEP_UNDO 1u /* takes back what the answer to the same question has done */

/* payload_finding.outcome */
#define PAYLOAD_OUTCOME_NO 0u      /* it looked, and the host's thing was not there */
#define PAYLOAD_OUTCOME_YES 1u     /* it was there, or the act was done */
#define PAYLOAD_OUTCOME_REFUSED 2u /* permission was lacking */
#define PAYLOAD_OUTCOME_ABSENT 3u  /* there is nothing to look at or to act upon: error says so */
#define PAYLOAD_OUTCOME_UNKNOWN 4u /* the question has no such name */

/* What the host has put where only it and those that are not isolated from it can read it. */
#define PAYLOAD_SECRET "a secret of bench's host"

/* What a host asks of a payload about its isolation (Questions/). */
struct payload_question {
  char name[PAYLOAD_QUESTION_NAME_BYTES]; /* NUL-terminated; empty: there are no more */
  uint32_t step;                          /* PAYLOAD_STEP_… */
  uint32_t reserved;
  uint64_t argument;                      /* a process, a port, a key: as the question needs it */
  char text[PAYLOAD_QUESTION_TEXT_BYTES]; /* a name or a path, NUL-terminated */
};

struct payload_finding {
  struct payload_header header;
  uint32_t outcome; /* PAYLOAD_OUTCOME_… */
  int32_t error;    /* the errno of the attempt, or 0 */
  uint64_t value;   /* what was counted or read, as the question has it */
  char text[PAYLOAD_FINDING_TEXT_BYTES]; /* more about it, NUL-terminated */
};

/* What timed work keeps between its steps, and how it says why it could not go on. */
struct payload_work {
  uint64_t nonce;
  uint64_t checksum; /* of what was computed; the nonce where nothing is */
  const char *_Nullable image;     /* argv[0]: the files of the work lie beside it */
  const char *_Nullable attempted; /* what could not be done; NUL-terminated */
  uint32_t status;                 /* PAYLOAD_STATUS_… of that */
  int32_t input;                   /* descriptors, or -1 */
  int32_t output;
  int32_t child;                   /* a process that has to be waited for, or 0 */
  void *_Nullable memory;          /* a mapping, and its bytes */
  size_t memory_bytes;
  uint64_t position;               /* how far the work has come; its own business */
  uint64_t size;                   /* how much of it there is; its own business */
};

/* A token as an order, of work that is done piece by piece (Catalog/ServedWork.swift). */
struct payload_order {
  uint32_t verb;
  uint32_t second;
  uint64_t number;
};

/* What each platform implements. The payload calls nothing else. */
uint64_t platform_first_tsc(void);
extern const uint32_t platform_kind;
int platform_write(const void *_Nonnull bytes, size_t count); /* 0, or -1 */
int platform_read(void *_Nonnull bytes, size_t count); /* waits for all of them; 0, or -1 */
/* A system call by its number on x86-64 Linux, served by the kernel or by the unikernel's own
 * library OS; what it returns, or a negative errno. */
long platform_call(long number, long a, long b, long c, long d, long e, long f);
/* The same with at most three arguments, in the order in which a kernel wants them. */
long platform_call3(long a, long b, long c, long number);
/* Makes such a call `count` times: the loop is the platform's own, because calling it for each costs
 * a twentieth of the shortest call. Returns `expected` when every call did; else the first other
 * answer, and *done is how many had come before. */
long platform_repeat3(long a, long b, long c, long number, uint64_t count, long expected,
                      uint64_t *_Nonnull done);
/* CLOCK_MONOTONIC in nanoseconds without entering a kernel, or a negative errno. */
int64_t platform_clock(void);
/* Runs body(argument) on a thread of its own, on the stack that ends at stack_top. *alive is 1 until
 * the thread is over; then it becomes 0 and whoever waits for it by futex(2) is woken. Returns the
 * thread's number, or a negative errno. */
long platform_thread(void (*_Nonnull body)(void *_Nullable), void *_Nullable argument,
                     void *_Nonnull stack_top, uint32_t *_Nonnull alive);
/* A call to the host that does nothing, and back; -ENOSYS where there is none. */
long platform_hypercall(void);
void platform_observe(struct payload_evidence *_Nonnull evidence);
_Noreturn void platform_exit(int status);

/* Answers one question, all but the finding's header; `image` is argv[0]. */
void payload_ask(const struct payload_question *_Nonnull question, const char *_Nullable image,
                 struct payload_finding *_Nonnull finding);

/* The payload's entry, called by the platform's start code. */
int payload_main(int argc, char *_Nullable const *_Nonnull argv);

static inline uint64_t payload_rdtsc(void) {
  uint32_t low, high;
  __asm__ volatile("rdtsc" : "=a"(low), "=d"(high));
  return ((uint64_t)high << 32) | low;
}

/* What a living payload answers to a token: only one that has read it and knows its own nonce can. */
static inline uint64_t payload_answer(uint64_t token, uint64_t nonce) {
  return (token ^ nonce) * 0x9e3779b97f4a7c15u;
}

/* Instructions that Swift has no name for, used by the workloads that misbehave on purpose. */
_Noreturn static inline void payload_crash(void) {
  for (;;) __asm__ volatile("ud2");
}

static inline void payload_pause(void) { __asm__ volatile("pause"); }

/* A value that the compiler knows nothing about: work on it cannot be done once for all. */
static inline uint64_t payload_opaque(uint64_t value) {
  __asm__ volatile("" : "+r"(value));
  return value;
}

/* What stands before it is written, what stands after it read anew, as far as the compiler goes. */
static inline void payload_barrier(void) { __asm__ volatile("" : : : "memory"); }

/* Words that two threads share. */
static inline uint32_t payload_load(const uint32_t *_Nonnull word) {
  return __atomic_load_n(word, __ATOMIC_ACQUIRE);
}

static inline void payload_store(uint32_t *_Nonnull word, uint32_t value) {
  __atomic_store_n(word, value, __ATOMIC_RELEASE);
}

/* Where a signal's handler returns to on Linux, which asks for it: rt_sigreturn, call 15. */
__attribute__((naked, unused)) static void payload_signal_return(void) {
  __asm__ volatile("mov $15, %eax\n syscall\n ud2");
}

/* The kernel's struct sigaction of rt_sigaction(2) on x86-64. */
struct payload_signal_action {
  void (*_Nullable handler)(int);
  unsigned long flags;
  void (*_Nullable restorer)(void);
  uint64_t mask;
};

/* Has `handler` called on `signal`; 0, or a negative errno. A null handler brings the default. */
static inline long payload_handle_signal(int signal, void (*_Nullable handler)(int)) {
  struct payload_signal_action action = {handler, 0x04000000 /* SA_RESTORER */,
                                         payload_signal_return, 0};
  return platform_call(13, signal, (long)&action, 0, sizeof action.mask, 0, 0);
}

#endif
