/* jail(2). Layout: sys/jail.h of the kernel. */
#ifndef _SYS_JAIL_H
#define _SYS_JAIL_H

#include <features.h>
#include <stdint.h>
#include <sys/socket.h>

struct jail {
    uint32_t                 version; /* 1 */
    char                    *path;
    char                    *hostname;
    uint32_t                 n_ips;
    struct sockaddr_storage *ips;
};
__R3_PIN_SIZE(struct jail, 40, 8);

struct jail_v0 {
    uint32_t version; /* 0 */
    char    *path;
    char    *hostname;
    uint32_t ip_number;
};
__R3_PIN_SIZE(struct jail_v0, 32, 8);

#endif
