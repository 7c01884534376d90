/* Supervisor: what a program needs that was started by systemd or another that keeps its protocol: sockets that were
 * opened for it, and a way to say how it is.
 *
 *     int count = r3_supervisor_sockets();                  0: started by hand, open your own
 *     int listener = r3_supervisor_socket("http");          by its name in the unit (FileDescriptorName=)
 *                                                           (both in one, for one listener: r3_supervisor_listener)
 *     r3_supervisor_forget(R3_SUPERVISOR_ALL);              at the end, before children are made that are not meant
 *     r3_supervisor_ready();
 *
 * All of it comes by the environment: LISTEN_PID, LISTEN_FDS, LISTEN_FDNAMES, NOTIFY_SOCKET, WATCHDOG_PID,
 * WATCHDOG_USEC. A program without a supervisor finds none of them, and every call then does nothing and says 0.
 * Not to be called while another thread changes the environment. Result or -errno.
 * Source: sd_listen_fds(3), sd_notify(3), sd_watchdog_enabled(3). */
#ifndef R3_SUPERVISOR_H
#define R3_SUPERVISOR_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The first of the descriptors that were handed over; the others follow it. */
#define R3_SUPERVISOR_FIRST_FD 3

/* Adopts the sockets meant for this process (LISTEN_PID is its own): makes them close-on-exec and non-blocking, which
 * the supervisor then sees on its own descriptors of them too. May be called again.
 * Result: how many, from R3_SUPERVISOR_FIRST_FD on; 0: none are meant for it.
 * -EINVAL: LISTEN_PID or LISTEN_FDS is not a number; -EBADF: one of them is not open. */
int r3_supervisor_sockets(void);

/* The first of them with this name; names are up to the first ':' and there may be several of one name: index 0, 1, ...
 * What it is: R3_TYPE, R3_FAMILY, R3_IS_LISTENER of <ring3/option.h>. Adopts nothing. Result: the descriptor. -ENOENT:
 * there is none; -EINVAL: as above. */
int r3_supervisor_socket_at(const char *name, int index);
static inline int r3_supervisor_socket(const char *name) { return r3_supervisor_socket_at(name, 0); }

/* All of it for a program with one listener: adopts them, then takes the first of this name or, if none has it, the
 * first of all. Result: the descriptor; 0: none are meant for it. -EINVAL, -EBADF: as r3_supervisor_sockets; -ENOTSOCK;
 * -EOPNOTSUPP: a socket that does not listen. */
int r3_supervisor_listener(const char *name);

/* The name of the index-th (0, 1, ...) with its NUL; "unknown" if the supervisor gave no names.
 * Result: its length. -ENOENT: not that many; -ENOSPC: size_bytes is too small; -EINVAL: as above. */
int r3_supervisor_socket_name(int index, char *name, size_t size_bytes);

/* Tells the supervisor: lines of VARIABLE=value, one '\n' between them, no NUL in them. Never waits.
 * Result: 1: told; 0: there is nobody to tell.
 * -EAGAIN: its queue is full, the message is not sent; -ECONNREFUSED, -ENOENT: it listens no more; -EINVAL: state is
 * empty; -EAFNOSUPPORT: NOTIFY_SOCKET is neither a path nor '@' and a name (vsock: virtual machines); -ENAMETOOLONG,
 * -EMSGSIZE, -EMFILE, -ENFILE, -ENOBUFS, -ENOMEM, -EACCES, -EPERM. Thread-safe, async-signal-safe. */
int r3_supervisor_notify(const char *state);

/* READY=1: started (Type=notify). STOPPING=1: on the way out. WATCHDOG=1: still alive, see below. RELOADING=1, with the
 * time as Type=notify-reload wants it: reading its configuration anew; then r3_supervisor_ready again. */
static inline int r3_supervisor_ready(void) { return r3_supervisor_notify("READY=1"); }
static inline int r3_supervisor_stopping(void) { return r3_supervisor_notify("STOPPING=1"); }
static inline int r3_supervisor_watchdog(void) { return r3_supervisor_notify("WATCHDOG=1"); }
int r3_supervisor_reloading(void);

/* STATUS=text: one line for people. Result as above. -EINVAL: a '\n' in it, which would begin another variable;
 * -EMSGSIZE: longer than R3_SUPERVISOR_STATUS_BYTES. */
#define R3_SUPERVISOR_STATUS_BYTES 1024
int r3_supervisor_status(const char *text);

/* How long this process may be silent: r3_supervisor_watchdog is wanted within this time, best every half of it.
 * Result: nanoseconds; 0: nobody waits for it. -EINVAL: WATCHDOG_PID or WATCHDOG_USEC is not a number or 0. */
int64_t r3_supervisor_watchdog_ns(void);

/* Removes from the environment what children shall not take for theirs. The sockets stay open; names, notify and
 * watchdog are then as without a supervisor. */
#define R3_SUPERVISOR_SOCKETS  1u /* LISTEN_PID, LISTEN_FDS, LISTEN_FDNAMES, LISTEN_PIDFDID */
#define R3_SUPERVISOR_NOTIFY   2u /* NOTIFY_SOCKET */
#define R3_SUPERVISOR_WATCHDOG 4u /* WATCHDOG_PID, WATCHDOG_USEC */
#define R3_SUPERVISOR_ALL      7u
void r3_supervisor_forget(unsigned what);

#ifdef __cplusplus
}
#endif

#endif
