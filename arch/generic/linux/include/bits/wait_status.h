/* The status of a child: <sys/wait.h> and <stdlib.h> show it (Linux man wait(2)).
 * Low 7 bits the signal, bit 7 a core dump, next 8 bits the exit code; 0x7f stopped, 0xffff continued. */
#ifndef _BITS_WAIT_STATUS_H
#define _BITS_WAIT_STATUS_H

#define WNOHANG   1
#define WUNTRACED 2

#define WTERMSIG(status)     ((status) & 0x7f)
#define WEXITSTATUS(status)  (((status) >> 8) & 0xff)
#define WSTOPSIG(status)     WEXITSTATUS(status)
#define WIFEXITED(status)    (WTERMSIG(status) == 0)
#define WIFSIGNALED(status)  (((status) & 0xffff) - 1U < 0xffU)
#define WIFSTOPPED(status)   (((status) & 0xff) == 0x7f && WSTOPSIG(status) != 0)
#define WIFCONTINUED(status) ((status) == 0xffff)
#define WCOREDUMP(status)    ((status) & 0x80)

#endif
