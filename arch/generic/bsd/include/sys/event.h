/* BSD <sys/event.h>: kqueue(2). Each change and each event is a struct kevent, named by ident and filter together. What
 * differs between the BSDs is in bits/kevent.h. Sources: kqueue(2); DragonFly sys/sys/event.h. */
#ifndef _SYS_EVENT_H
#define _SYS_EVENT_H

#include <features.h>
#include <stdint.h>
#include <bits/timespec.h>
#include <bits/kevent.h>

/* Filters: what ident is, and what is told. EVFILT_USER, _EXCEPT and _FS are in bits/kevent.h. */
#define EVFILT_READ   (-1) /* a descriptor */
#define EVFILT_WRITE  (-2)
#define EVFILT_AIO    (-3) /* a struct aiocb */
#define EVFILT_VNODE  (-4) /* the descriptor of a file */
#define EVFILT_PROC   (-5) /* a process */
#define EVFILT_SIGNAL (-6)
#define EVFILT_TIMER  (-7) /* any number; data is the time-out */

/* Actions. */
#define EV_ADD      0x0001
#define EV_DELETE   0x0002
#define EV_ENABLE   0x0004
#define EV_DISABLE  0x0008
/* Flags. */
#define EV_ONESHOT  0x0010 /* forget it when it has been told */
#define EV_CLEAR    0x0020 /* tell it anew only when it arises anew */
#define EV_RECEIPT  0x0040 /* answer with EV_ERROR in any case; data is 0 or the error */
#define EV_DISPATCH 0x0080 /* disable it when it has been told */
/* Results. */
#define EV_FLAG1    0x2000
#define EV_ERROR    0x4000 /* data is an error number */
#define EV_EOF      0x8000

/* EVFILT_USER: what becomes of the event's low 24 bits of fflags. */
#define NOTE_FFNOP      0x00000000U
#define NOTE_FFAND      0x40000000U
#define NOTE_FFOR       0x80000000U
#define NOTE_FFCOPY     0xc0000000U
#define NOTE_FFCTRLMASK 0xc0000000U
#define NOTE_FFLAGSMASK 0x00ffffffU
#define NOTE_TRIGGER    0x01000000U

#define NOTE_LOWAT 0x0001U /* EVFILT_READ, EVFILT_WRITE: data is the low-water mark */

/* EVFILT_VNODE */
#define NOTE_DELETE 0x0001U
#define NOTE_WRITE  0x0002U
#define NOTE_EXTEND 0x0004U
#define NOTE_ATTRIB 0x0008U
#define NOTE_LINK   0x0010U
#define NOTE_RENAME 0x0020U
#define NOTE_REVOKE 0x0040U

/* EVFILT_PROC */
#define NOTE_EXIT      0x80000000U /* data is the status, as from wait(2) */
#define NOTE_FORK      0x40000000U
#define NOTE_EXEC      0x20000000U
#define NOTE_PCTRLMASK 0xf0000000U
#define NOTE_PDATAMASK 0x000fffffU
#define NOTE_TRACK     0x00000001U /* children are watched, too */
#define NOTE_TRACKERR  0x00000002U
#define NOTE_CHILD     0x00000004U /* data is the parent */

#define EV_SET(event, ident_, filter_, flags_, fflags_, data_, udata_) \
    do { \
        struct kevent *__event = (event); \
        __builtin_memset(__event, 0, sizeof *__event); \
        __event->ident = (uintptr_t)(ident_); \
        __event->filter = (short)(filter_); \
        __event->flags = (unsigned short)(flags_); \
        __event->fflags = (unsigned int)(fflags_); \
        __event->data = (intptr_t)(data_); \
        __event->udata = (void *)(uintptr_t)(udata_); \
    } while (0)

__R3_DECLS_BEGIN

/* A new queue of events, which no child inherits; -1 with EMFILE, ENFILE, ENOMEM. Thread- and signal-safe. */
int kqueue(void);

/* Applies the changes in their order, then waits for events: for `timeout`, without end if it is null. A change that
 * fails becomes an event with EV_ERROR if there is room, and then nothing is waited for; without room it fails the call.
 * Result: how many events; 0 at the time-out. -1 with EINTR (the changes have been applied), EBADF, EFAULT, EINVAL,
 * ENOENT, ENOMEM, ESRCH, EACCES. Thread- and signal-safe. */
int kevent(int queue, const struct kevent *changes, int change_count, struct kevent *events, int event_count,
           const struct timespec *timeout);

__R3_DECLS_END

#endif
