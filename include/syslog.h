/* POSIX.1-2024 <syslog.h>: messages to the machine's logger, by the socket _PATH_LOG of
 * <paths.h>. Thread-safe, not signal-safe, no points of cancellation. */
#ifndef _SYSLOG_H
#define _SYSLOG_H

#include <features.h>

#define LOG_EMERG   0
#define LOG_ALERT   1
#define LOG_CRIT    2
#define LOG_ERR     3
#define LOG_WARNING 4
#define LOG_NOTICE  5
#define LOG_INFO    6
#define LOG_DEBUG   7

#define LOG_PRIMASK 7
#define LOG_PRI(p)  ((p) & LOG_PRIMASK)
#define LOG_MAKEPRI(facility, priority) ((facility) | (priority))
#define LOG_MASK(priority) (1 << (priority))
#define LOG_UPTO(priority) ((1 << ((priority) + 1)) - 1)

#define LOG_KERN     (0 << 3)
#define LOG_USER     (1 << 3)
#define LOG_MAIL     (2 << 3)
#define LOG_DAEMON   (3 << 3)
#define LOG_AUTH     (4 << 3)
#define LOG_SYSLOG   (5 << 3)
#define LOG_LPR      (6 << 3)
#define LOG_NEWS     (7 << 3)
#define LOG_UUCP     (8 << 3)
#define LOG_CRON     (9 << 3)
#define LOG_AUTHPRIV (10 << 3)
#define LOG_FTP      (11 << 3)
#define LOG_LOCAL0   (16 << 3)
#define LOG_LOCAL1   (17 << 3)
#define LOG_LOCAL2   (18 << 3)
#define LOG_LOCAL3   (19 << 3)
#define LOG_LOCAL4   (20 << 3)
#define LOG_LOCAL5   (21 << 3)
#define LOG_LOCAL6   (22 << 3)
#define LOG_LOCAL7   (23 << 3)
#define LOG_NFACILITIES 24
#define LOG_FACMASK  0x3f8
#define LOG_FAC(p)   (((p) & LOG_FACMASK) >> 3)

#define LOG_PID    0x01
#define LOG_CONS   0x02
#define LOG_ODELAY 0x04
#define LOG_NDELAY 0x08
#define LOG_NOWAIT 0x10
#define LOG_PERROR 0x20

__R3_DECLS_BEGIN

/* How messages begin (ident is kept as a pointer; null: the program's name), the LOG_PID ... options, and the facility of those that
 * name none (0: as it is). Without it: no options, LOG_USER. The socket is opened by the first message, or here with LOG_NDELAY. */
void openlog(const char *ident, int options, int facility);
void closelog(void);
/* Which priorities go out, as LOG_MASK or LOG_UPTO give them (0: as it is). Result: which did before. */
int setlogmask(int mask);

/* Sends a message, at most 1,024 bytes with its head: as printf(3), with %m for errno's text, which stays. With no logger it is
 * lost, or goes to the console with LOG_CONS; LOG_PERROR shows it on standard error too. */
void syslog(int priority, const char *format, ...) __attribute__((__format__(__printf__, 2, 3)));
#if __R3_BSD
void vsyslog(int priority, const char *format, __builtin_va_list list) __attribute__((__format__(__printf__, 2, 0)));
#endif

__R3_DECLS_END

#endif
