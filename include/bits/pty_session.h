/* Sessions on pseudo-terminals: pty.h and utmp.h on Linux, libutil.h on the BSDs. */
#ifndef _BITS_PTY_SESSION_H
#define _BITS_PTY_SESSION_H

#include <features.h>
#include <bits/types.h>
#include <bits/winsize.h>
#include <termios.h>

typedef __pid_t pid_t;

__R3_DECLS_BEGIN

/* A new pair. Its name, if `name` is not null, needs TTY_NAME_MAX bytes; terminal and size are the slave's if not null. 0, or -1
 * with errno of posix_openpt(3), open(2), tcsetattr(3). Thread-safe. Neither descriptor is closed by exec. */
int openpty(int *master, int *slave, char *name, const struct termios *terminal, const struct winsize *size);

/* Makes the calling process the leader of a new session on this terminal, which becomes descriptors 0, 1 and 2; fd is closed if
 * it is another. 0, or -1 with errno of ioctl(2) TIOCSCTTY: nothing else has been done but setsid(2). */
int login_tty(int fd);

/* openpty, fork, and in the child login_tty, or _exit(1) if that fails. As fork, with the master in the parent's *master. */
pid_t forkpty(int *master, char *name, const struct termios *terminal, const struct winsize *size);

__R3_DECLS_END

#endif
