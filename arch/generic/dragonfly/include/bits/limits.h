/* Limits of the DragonFly kernel: sys/syslimits.h, sys/mqueue.h. */
#define PIPE_BUF    512  /* bytes a write to a pipe puts in one piece */
#define PATH_MAX    1024 /* with the final NUL */
#define NGROUPS_MAX 16
#define ARG_MAX     262144
#define IOV_MAX     1024
#define LINK_MAX    32767
#define MAX_CANON   255
#define MAX_INPUT   255
#define MQ_OPEN_MAX 512
#define MQ_PRIO_MAX 32
#if __R3_BSD
#define CHILD_MAX   40
#define OPEN_MAX    64
#endif
