/* Limits of the Linux kernel: linux/limits.h, uio.h, mqueue.h. */
#define PIPE_BUF    4096 /* bytes a write to a pipe puts in one piece */
#define PATH_MAX    4096 /* with the final NUL */
#define NGROUPS_MAX 65536
#define ARG_MAX     131072
#define IOV_MAX     1024
#define MQ_PRIO_MAX 32768
