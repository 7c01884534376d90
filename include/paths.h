/* man hier(7): where things are. */
#ifndef _PATHS_H
#define _PATHS_H

#include <bits/paths.h>

#define _PATH_STDPATH  "/bin:/usr/bin:/sbin:/usr/sbin"

#define _PATH_BSHELL   "/bin/sh"
#define _PATH_CONSOLE  "/dev/console"
#define _PATH_DEVNULL  "/dev/null"
#define _PATH_MAN      "/usr/share/man"
#define _PATH_SENDMAIL "/usr/sbin/sendmail"
#define _PATH_SHELLS   "/etc/shells"
#define _PATH_TTY      "/dev/tty"
#define _PATH_VI       "/usr/bin/vi"

/* with a final slash */
#define _PATH_DEV      "/dev/"
#define _PATH_TMP      "/tmp/"
#define _PATH_VARRUN   "/var/run/"
#define _PATH_VARTMP   "/var/tmp/"

#endif
