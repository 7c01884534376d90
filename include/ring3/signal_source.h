/* Signal source: signals as events of a selector, taken one by one where the program wants them, not in a handler.
 *
 *     sigset_t set; sigemptyset(&set); sigaddset(&set, SIGTERM);
 *     r3_signal_source signals;
 *     r3_signal_source_open(&signals, &selector, 3, &set);
 *     ... on an event with token 3:
 *     r3_signal signal;
 *     while (r3_signal_source_next(&signals, &signal) > 0)
 *         if (signal.ssi_signo == SIGTERM) ...
 *
 * Open it before the program makes threads: the signals have to be blocked in all of them, and threads inherit what is
 * blocked. Children inherit it too, over exec: unblock in the child before exec, or use posix_spawnattr_setsigmask.
 * Standard signals coalesce while they are pending: one SIGCHLD may stand for many children, so wait for all of them.
 * Linux: a signalfd(2), 2.6.27. BSD: EVFILT_SIGNAL of kqueue(2). Thread-safe, async-signal-safe. */
#ifndef R3_SIGNAL_SOURCE_H
#define R3_SIGNAL_SOURCE_H

#include <ring3/selector.h>
#include <signal.h>
#include <stdint.h>

#include <bits/ring3_signal.h>

#ifdef __cplusplus
extern "C" {
#endif

/* r3_signal says of a signal ssi_signo, ssi_code, ssi_pid, ssi_uid, ssi_status, ssi_int, ssi_ptr: signalfd(2). */

/* Blocks the signals of set in the calling thread, makes a source of them and registers it, edge-triggered. SIGKILL and
 * SIGSTOP cannot be had and are passed over. Result: 0.
 * -EMFILE, -ENFILE, -ENOMEM, -ENOSPC: as r3_selector_register; -ENOSYS: no signalfd. After an error the thread's mask is
 * what it was. */
int r3_signal_source_open(r3_signal_source *source, r3_selector *selector, uint64_t token, const sigset_t *set);

/* Takes the next signal that is pending for the process or the calling thread. Result: 1; 0: there is none. -EBADF. */
int r3_signal_source_next(const r3_signal_source *source, r3_signal *signal);

/* Ends it. The signals stay blocked, lest one that is pending ends the program. */
void r3_signal_source_close(r3_signal_source *source);

#ifdef __cplusplus
}
#endif

#endif
