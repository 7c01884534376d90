/* set_tls_area(2), get_tls_area(2): where the thread pointer points. Layout: sys/tls.h of the kernel. */
#ifndef _SYS_TLS_H
#define _SYS_TLS_H

#include <features.h>

struct tls_info {
    void *base;
    long  size; /* -1: all */
};
__R3_PIN_SIZE(struct tls_info, 16, 8);

#define TLS_WHICH_FS 0
#define TLS_WHICH_GS 1

#endif
