/* DragonFly: what of <sys/event.h> other BSDs have otherwise. sys/sys/event.h. */
struct kevent {
    uintptr_t      ident;
    short          filter; /* EVFILT_ */
    unsigned short flags;  /* EV_ */
    unsigned int   fflags; /* NOTE_ */
    intptr_t       data;
    void          *udata;  /* comes back as it is */
};
__R3_PIN_SIZE(struct kevent, 32, 8);
__R3_PIN_FIELD(struct kevent, filter, 8);
__R3_PIN_FIELD(struct kevent, fflags, 12);
__R3_PIN_FIELD(struct kevent, data, 16);
__R3_PIN_FIELD(struct kevent, udata, 24);

#define EVFILT_EXCEPT (-8) /* a descriptor: out-of-band data (NOTE_OOB) */
#define EVFILT_USER   (-9)
#define EVFILT_FS     (-10)

#define EV_HUP      0x0800 /* both directions have ended */
#define EV_NODATA   0x1000 /* EV_EOF, and nothing left to read */
#define EV_SYSFLAGS 0xf800 /* the kernel's own: not looked at in a change */

#define NOTE_OOB 0x0002U
