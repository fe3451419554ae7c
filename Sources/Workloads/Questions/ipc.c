/* System V and POSIX objects that the host has made for everybody. */
#include "question.h"

static void shared_memory(const struct payload_question *question,
                          struct payload_finding *finding) {
  conclude(finding, sys(__NR_shmget, (long)question->argument, 4096, 0));
}

static void semaphores(const struct payload_question *question, struct payload_finding *finding) {
  conclude(finding, sys(__NR_semget, (long)question->argument, 1, 0));
}

static void message_queue(const struct payload_question *question,
                          struct payload_finding *finding) {
  long queue = sys(__NR_msgget, (long)question->argument, 0, 0);
  if (queue < 0) return conclude(finding, queue);
  struct {
    long type;
    uint64_t value;
  } message = {1, question->argument};
  conclude(finding, sys6(__NR_msgsnd, queue, (long)&message, sizeof message.value,
                         04000 /* IPC_NOWAIT */, 0, 0));
}

static void posix_queue(const struct payload_question *question, struct payload_finding *finding) {
  long queue = sys6(__NR_mq_open, (long)question->text, OPEN_WRITE, 0, 0, 0, 0);
  if (queue >= 0) close_file(queue);
  conclude(finding, queue);
}

static void shared_file(const struct payload_question *question, struct payload_finding *finding) {
  conclude(finding, open_secret(AT_WORKING_FOLDER, question->text));
}

const struct question_entry ipc_questions[] = {{"shared-memory", shared_memory},
                                               {"semaphores", semaphores},
                                               {"message-queue", message_queue},
                                               {"posix-queue", posix_queue},
                                               {"shared-file", shared_file},
                                               {NULL, NULL}};
