/* <ring3/watch.h> on inotify(7). */
#include <sys/inotify.h>

#define R3_WATCH_WRITTEN    IN_MODIFY
#define R3_WATCH_ENTRIES    (IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)
#define R3_WATCH_ATTRIBUTES IN_ATTRIB
#define R3_WATCH_RENAMED    IN_MOVE_SELF
#define R3_WATCH_REMOVED    IN_DELETE_SELF

typedef struct inotify_event r3_change;

/* The buffer holds the longest name (16 + 255 + 1 bytes), and several of usual length. */
typedef struct r3_watch {
    int fd;
    uint32_t at, end; /* bytes of buffer not yet handed out */
    uint64_t buffer[128];
} r3_watch;
