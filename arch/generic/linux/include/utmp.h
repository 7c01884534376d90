/* Linux man utmp(5): the older name of <utmpx.h>. */
#ifndef _UTMP_H
#define _UTMP_H

#include <utmpx.h>

#define utmp     utmpx
#define ut_name  ut_user
#define ut_addr  ut_addr_v6[0]
#define ut_time  ut_tv.tv_sec
#define ut_xtime ut_tv.tv_sec
#define e_exit        __e_exit
#define e_termination __e_termination

struct lastlog {
    time_t ll_time;
    char   ll_line[32];
    char   ll_host[256];
};
__R3_PIN_SIZE(struct lastlog, 296, 8);

#define UTMP_FILE "/dev/null/utmp"
#define WTMP_FILE "/dev/null/wtmp"

__R3_DECLS_BEGIN
int login_tty(int fd); /* <pty.h> */
__R3_DECLS_END

#endif
