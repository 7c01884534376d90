/* <ring3/watch.h> on kqueue(2). */
#include <sys/event.h>

#define R3_WATCH_WRITTEN    (NOTE_WRITE | NOTE_EXTEND)
#define R3_WATCH_ENTRIES    NOTE_WRITE
#define R3_WATCH_ATTRIBUTES (NOTE_ATTRIB | NOTE_LINK)
#define R3_WATCH_RENAMED    NOTE_RENAME
#define R3_WATCH_REMOVED    (NOTE_DELETE | NOTE_REVOKE)

#define R3_WATCH_FILES 64

typedef struct r3_change {
    int wd;
    uint32_t mask;
    uint32_t len; /* 0: there is no name */
    char name[4];
} r3_change;

typedef struct r3_watch {
    int fd;      /* a kqueue of its own */
    int at, end; /* events not yet handed out */
    struct kevent events[8];
    r3_change change;
    int files[R3_WATCH_FILES]; /* what is watched, to be closed in the end; 0: free */
} r3_watch;
