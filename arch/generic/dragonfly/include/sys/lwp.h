/* lwp_create(2), extexit(2): threads as the kernel makes them. Layout: sys/lwp.h, sys/unistd.h of the kernel. */
#ifndef _SYS_LWP_H
#define _SYS_LWP_H

#include <sys/types.h>

struct lwp_params {
    void  (*lwp_func)(void *);
    void   *lwp_arg;
    void   *lwp_stack; /* its high end */
    pid_t  *lwp_tid1;  /* the kernel writes the number to both, unless 0 */
    pid_t  *lwp_tid2;
};
__R3_PIN_SIZE(struct lwp_params, 40, 8);

#define EXTEXIT_PROC   0x0
#define EXTEXIT_SIMPLE 0x0
#define EXTEXIT_SETINT 0x1
#define EXTEXIT_LWP    0x10000

#endif
