/* Threads that take turns: one runs until it waits, yields or ends, and nothing interrupts it. A
 * thread that polls a word without yielding waits for ever, and a guest in which every thread waits
 * ends, because nobody is left who could wake one. */
#include "library_os.h"

#include <linux/futex.h>

struct thread {
  uintptr_t stack_pointer; /* while another one runs */
  struct thread *next;     /* in the queue that it stands in */
  const void *channel;     /* what it waits for */
  int64_t deadline;
  long result; /* of its wait */
  long number;
  void (*body)(void *);
  void *argument;
  uint32_t *alive;
};

struct queue {
  struct thread *first;
  struct thread **end; /* where the next one is to be linked */
};

static struct thread main_thread = {.number = 1};
static struct thread *current = &main_thread;
static struct queue ready = {NULL, &ready.first};
static struct queue waiting = {NULL, &waiting.first};
static long timed; /* how many of those that wait have a deadline */
static long last_number = 1;

static void append(struct queue *queue, struct thread *thread) {
  thread->next = NULL;
  *queue->end = thread;
  queue->end = &thread->next;
}

static struct thread *take(struct queue *queue, struct thread **link) {
  struct thread *thread = *link;
  *link = thread->next;
  if (queue->end == &thread->next) queue->end = link;
  return thread;
}

/* Saves what a called function has to preserve (System V ABI, 3.2.1) on the one stack and loads it
 * from the other. No code here changes rounding modes, so their control words stay as they are. */
void switch_stack(uintptr_t *save, uintptr_t load);
__asm__(".text\nswitch_stack:\n"
        "  push %rbp\n  push %rbx\n  push %r12\n  push %r13\n  push %r14\n  push %r15\n"
        "  mov %rsp, (%rdi)\n  mov %rsi, %rsp\n"
        "  pop %r15\n  pop %r14\n  pop %r13\n  pop %r12\n  pop %rbx\n  pop %rbp\n  ret\n");

static void wake(struct thread **link, long result) {
  struct thread *thread = take(&waiting, link);
  if (thread->deadline != NO_DEADLINE) timed--;
  thread->result = result;
  append(&ready, thread);
}

static void wake_expired(void) {
  int64_t now = platform_clock();
  struct thread **link = &waiting.first;
  while (*link)
    if ((*link)->deadline <= now) wake(link, -ETIMEDOUT);
    else link = &(*link)->next;
}

/* Runs the next thread; comes back when it is the caller's turn again. */
static void run_next(void) {
  if (timed > 0) wake_expired();
  while (!ready.first) {
    if (timed == 0) platform_exit(UNIKERNEL_EXIT_DEADLOCK);
    __asm__ volatile("pause");
    wake_expired();
  }
  struct thread *previous = current, *next = take(&ready, &ready.first);
  if (next == previous) return;
  current = next;
  switch_stack(&previous->stack_pointer, next->stack_pointer);
}

long thread_wait(const void *channel, int64_t deadline) {
  current->channel = channel;
  current->deadline = deadline;
  if (deadline != NO_DEADLINE) timed++;
  append(&waiting, current);
  run_next();
  return current->result;
}

long thread_wake(const void *channel, long limit) {
  long count = 0;
  struct thread **link = &waiting.first;
  while (*link && count < limit)
    if ((*link)->channel == channel) wake(link, 0), count++;
    else link = &(*link)->next;
  return count;
}

long thread_number(void) { return current->number; }

long thread_call_yield(void) {
  append(&ready, current);
  run_next();
  return 0;
}

long thread_call_sleep(const void *span) {
  int64_t deadline;
  long error = clock_deadline(span, &deadline);
  if (error != 0) return error;
  thread_wait(current, deadline); /* nobody wakes this channel */
  return 0;
}

long thread_call_futex(uint32_t *word, long operation, uint32_t value, const void *span) {
  switch (operation & ~FUTEX_PRIVATE_FLAG) {
  case FUTEX_WAIT: {
    int64_t deadline = NO_DEADLINE;
    long error = span ? clock_deadline(span, &deadline) : 0;
    if (error != 0) return error;
    if (__atomic_load_n(word, __ATOMIC_RELAXED) != value) return -EAGAIN;
    return thread_wait(word, deadline);
  }
  case FUTEX_WAKE: return thread_wake(word, value > INT32_MAX ? INT32_MAX : (long)value);
  default: return -ENOSYS;
  }
}

_Noreturn static void thread_start(void) {
  current->body(current->argument);
  /* The thread's own record lies on its stack, which whoever is woken may give back: that cannot
   * happen before run_next has left it. */
  __atomic_store_n(current->alive, 0, __ATOMIC_RELAXED);
  thread_wake(current->alive, INT32_MAX);
  run_next();
  __builtin_unreachable();
}

long platform_thread(void (*body)(void *), void *argument, void *stack_top, uint32_t *alive) {
  uintptr_t top = ((uintptr_t)stack_top - sizeof(struct thread)) & -16ul;
  struct thread *thread = (struct thread *)top;
  *thread = (struct thread){
      .number = ++last_number, .body = body, .argument = argument, .alive = alive};
  /* As switch_stack would have left it: six registers below the address to return to, and that
   * where a call would have put it, 8 below a multiple of 16. */
  uintptr_t *frame = (uintptr_t *)top - 8;
  for (int i = 0; i < 8; i++) frame[i] = 0;
  frame[6] = (uintptr_t)thread_start;
  thread->stack_pointer = (uintptr_t)frame;
  __atomic_store_n(alive, 1, __ATOMIC_RELAXED);
  append(&ready, thread);
  return thread->number;
}
