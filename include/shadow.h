/* Linux man shadow(3): the type of an entry of /etc/shadow. ring3 has none of the functions. */
#ifndef _SHADOW_H
#define _SHADOW_H

#include <features.h>

#define SHADOW "/etc/shadow"

struct spwd {
    char *sp_namp;
    char *sp_pwdp;
    long  sp_lstchg; /* days since 1970 */
    long  sp_min;
    long  sp_max;
    long  sp_warn;
    long  sp_inact;
    long  sp_expire;
    unsigned long sp_flag;
};
__R3_PIN_SIZE(struct spwd, 72, 8);

#endif
