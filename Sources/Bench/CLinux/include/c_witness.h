/* What a host puts up to be found, or not, by those whom it isolates: a process, System V and POSIX
 * objects, sockets. Calls return -errno on failure. */
#ifndef BENCH_C_WITNESS_H
#define BENCH_C_WITNESS_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* A process of this name that does nothing, holds every signal back that can be, has no descriptors,
 * and ends with the thread that made it. Its memory is the maker's, as it was. */
pid_t clinux_start_sentinel(const char *_Nonnull name);

enum clinux_ipc { CLINUX_SHARED_MEMORY, CLINUX_SEMAPHORES, CLINUX_MESSAGES };

/* Makes an object with this key that everybody may use; its number. */
int clinux_make_ipc(enum clinux_ipc kind, int32_t key);
/* Removes the object with this key, if it is there. */
void clinux_remove_ipc(enum clinux_ipc kind, int32_t key);
/* Whether a message is in the queue with this key. */
int clinux_take_message(int32_t key);
/* A POSIX message queue that everybody may use; the name begins with a slash. */
int clinux_make_queue(const char *_Nonnull name);
void clinux_remove_queue(const char *_Nonnull name);

/* A descriptor that listens on a free port of 127.0.0.1; on an abstract Unix socket. */
int clinux_listen_on_loopback(uint16_t *_Nonnull port);
int clinux_listen_abstract(const char *_Nonnull name);
/* Whether somebody has connected; does not wait. */
int clinux_has_caller(int listener);
int clinux_connect_to_loopback(uint16_t port);

/* A file's handle for open_by_handle_at(2): how many bytes it has. */
int clinux_file_handle(const char *_Nonnull path, uint8_t bytes[_Nonnull 128],
                       int32_t *_Nonnull kind);
/* A descriptor of the kernel's trace file system (tracefs), on a mount that nobody else sees. */
int clinux_open_tracefs(void);
/* CLOCK_BOOTTIME in nanoseconds. */
int64_t clinux_boot_time(void);
/* The processor's own name for itself, from CPUID; 49 bytes with its NUL. */
void clinux_processor_model(char model[_Nonnull 49]);

#endif
