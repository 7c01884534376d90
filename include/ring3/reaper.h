/* Reaper: the process that orphaned descendants go to instead of the first process, and whose own parent's end can be
 * told to it. Both are states of the calling process; a child of fork has neither.
 *
 * Safety: thread- and signal-safe.
 * Source: prctl(2), PR_SET_CHILD_SUBREAPER and PR_SET_PDEATHSIG; procctl(2) of DragonFly, PROC_REAP_ACQUIRE. */
#ifndef R3_REAPER_H
#define R3_REAPER_H

#ifdef __cplusplus
extern "C" {
#endif

/* From now on every descendant whose parent ends becomes the caller's child, to be waited for. Once is enough.
 * Result: 0, or -errno of the kernel. Linux 3.4. */
int r3_reaper_become(void);

/* The signal that the kernel sends the caller when its parent ends; 0: none.
 * Result: 0; -EINVAL no such signal; -EOPNOTSUPP the kernel cannot (DragonFly). */
int r3_reaper_parent_signal(int signal);

#ifdef __cplusplus
}
#endif

#endif
