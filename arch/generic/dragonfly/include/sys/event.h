/* kqueue(2): what happened to descriptors, processes, signals, timers. Values: sys/event.h of the kernel. Thread- and
 * signal-safe. A kqueue is not inherited by a forked child. */
#ifndef _SYS_EVENT_H
#define _SYS_EVENT_H

#include <features.h>
#include <bits/timespec.h>
#include <stdint.h>

struct kevent {
    uintptr_t      ident;  /* descriptor, process, signal, or a number of the program's */
    short          filter; /* EVFILT_ value */
    unsigned short flags;  /* EV_ bits */
    unsigned int   fflags; /* NOTE_ bits of the filter */
    intptr_t       data;   /* what the filter tells */
    void          *udata;  /* comes back as it was given */
};
__R3_PIN_SIZE(struct kevent, 32, 8);
__R3_PIN_FIELD(struct kevent, fflags, 12);
__R3_PIN_FIELD(struct kevent, udata, 24);

#define EV_SET(event, ident_, filter_, flags_, fflags_, data_, udata_) \
    do { \
        struct kevent *__event = (event); \
        __event->ident = (ident_); \
        __event->filter = (filter_); \
        __event->flags = (flags_); \
        __event->fflags = (fflags_); \
        __event->data = (data_); \
        __event->udata = (udata_); \
    } while (0)

#define EVFILT_FS     (-10)
#define EVFILT_USER   (-9)
#define EVFILT_EXCEPT (-8)
#define EVFILT_TIMER  (-7)
#define EVFILT_SIGNAL (-6)
#define EVFILT_PROC   (-5)
#define EVFILT_VNODE  (-4)
#define EVFILT_AIO    (-3)
#define EVFILT_WRITE  (-2)
#define EVFILT_READ   (-1)

/* flags: what to do */
#define EV_ADD      0x1
#define EV_DELETE   0x2
#define EV_ENABLE   0x4
#define EV_DISABLE  0x8
#define EV_ONESHOT  0x10
#define EV_CLEAR    0x20
#define EV_RECEIPT  0x40
#define EV_DISPATCH 0x80

/* flags: what came back */
#define EV_HUP      0x800
#define EV_NODATA   0x1000
#define EV_FLAG1    0x2000
#define EV_ERROR    0x4000
#define EV_EOF      0x8000
#define EV_SYSFLAGS 0xf800

/* EVFILT_USER */
#define NOTE_FFNOP      0x0
#define NOTE_FFLAGSMASK 0xffffff
#define NOTE_TRIGGER    0x1000000
#define NOTE_FFAND      0x40000000
#define NOTE_FFOR       0x80000000
#define NOTE_FFCOPY     0xc0000000
#define NOTE_FFCTRLMASK 0xc0000000

/* EVFILT_READ, EVFILT_WRITE, EVFILT_EXCEPT */
#define NOTE_LOWAT 0x1
#define NOTE_OOB   0x2

/* EVFILT_VNODE */
#define NOTE_DELETE 0x1
#define NOTE_WRITE  0x2
#define NOTE_EXTEND 0x4
#define NOTE_ATTRIB 0x8
#define NOTE_LINK   0x10
#define NOTE_RENAME 0x20
#define NOTE_REVOKE 0x40

/* EVFILT_PROC */
#define NOTE_TRACK     0x1
#define NOTE_TRACKERR  0x2
#define NOTE_CHILD     0x4
#define NOTE_PDATAMASK 0xfffff
#define NOTE_EXEC      0x20000000
#define NOTE_FORK      0x40000000
#define NOTE_EXIT      0x80000000
#define NOTE_PCTRLMASK 0xf0000000

#endif
