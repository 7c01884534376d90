/* hier(7), paths.h of DragonFly's C library. */
#define _PATH_DEFPATH "/bin:/sbin:/usr/bin:/usr/sbin:/usr/local/bin:/usr/local/sbin:/usr/pkg/bin:/usr/pkg/sbin"
#define _PATH_CSHELL    "/bin/csh"
#define _PATH_DEVZERO   "/dev/zero"
#define _PATH_KMEM      "/dev/kmem"
#define _PATH_MEM       "/dev/mem"
#define _PATH_MAILDIR   "/var/mail"
#define _PATH_NOLOGIN   "/var/run/nologin"
#define _PATH_VARDB     "/var/db/"
