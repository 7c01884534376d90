/* The status of a child: <sys/wait.h> and <stdlib.h> show it (man wait(2)).
 * Low 7 bits the signal, bit 7 a core dump, next 8 bits the exit code; 0x7f stopped, 19 continued. */
#ifndef _BITS_WAIT_STATUS_H
#define _BITS_WAIT_STATUS_H

#define WNOHANG   1
#define WUNTRACED 2

#define WTERMSIG(status)     ((status) & 0x7f)
#define WEXITSTATUS(status)  (((status) >> 8) & 0xff)
#define WSTOPSIG(status)     WEXITSTATUS(status)
#define WIFEXITED(status)    (WTERMSIG(status) == 0)
#define WIFSIGNALED(status)  (WTERMSIG(status) != 0x7f && WTERMSIG(status) != 0 && (status) != 19)
#define WIFSTOPPED(status)   (((status) & 0xff) == 0x7f && WSTOPSIG(status) != 0)
#define WIFCONTINUED(status) ((status) == 19) /* SIGCONT */
#define WCOREDUMP(status)    ((status) & 0x80)

#endif
