/* Mounts: are the host's seen, and do one's own leak out? */
#include "question.h"

#include <linux/mount.h>

static const char *mounts(struct payload_finding *finding) {
  char *text;
  long count = read_text("/proc/self/mountinfo", &text);
  if (count >= 0) return text;
  conclude(finding, count);
  return NULL;
}

static void see_mount(const struct payload_question *question, struct payload_finding *finding) {
  const char *text = mounts(finding);
  if (text == NULL) return;
  for (const char *c = text; *c != 0; c++) finding->value += *c == '\n';
  finding->outcome = find_text(text, question->text) ? PAYLOAD_OUTCOME_YES : PAYLOAD_OUTCOME_NO;
}

/* A mount of one's own, over the folder of one's own image, named so that the host knows it. */
static void leak_mount(const struct payload_question *question, struct payload_finding *finding) {
  if (question->step == PAYLOAD_STEP_UNDO)
    return conclude(finding, sys(__NR_umount2, (long)image_folder, 2 /* MNT_DETACH */, 0));
  conclude(finding, sys6(__NR_mount, (long)question->text, (long)image_folder, (long)"tmpfs",
                         MS_NOSUID | MS_NODEV | MS_NOEXEC, (long)"size=4k", 0));
}

/* Making a file system without attaching it takes the permission to mount. */
static void may_mount(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  long file = sys(__NR_fsopen, (long)"tmpfs", 0, 0);
  if (file >= 0) close_file(file);
  conclude(finding, file);
}

/* What is no mount point cannot be unmounted: whoever may hears that, others that they may not. */
static void may_unmount(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  conclude_dry(finding, sys(__NR_umount2, (long)image_folder, 0, 0), INVALID, INVALID);
}

static void write_root(const struct payload_question *question, struct payload_finding *finding) {
  (void)question;
  conclude(finding, sys(__NR_access, (long)"/", 2 /* W_OK */, 0));
}

const struct question_entry mount_questions[] = {
    {"see-mount", see_mount},     {"leak-mount", leak_mount},   {"receive-mount", see_mount},
    {"may-mount", may_mount},     {"may-unmount", may_unmount}, {"write-root", write_root},
    {NULL, NULL}};
