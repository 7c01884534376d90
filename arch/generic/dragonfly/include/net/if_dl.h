/* Addresses of a link: getsockname of PF_LINK, routing messages, getifaddrs. Layout: net/if_dl.h of the kernel. */
#ifndef _NET_IF_DL_H
#define _NET_IF_DL_H

#include <features.h>

struct sockaddr_dl {
    unsigned char  sdl_len;
    unsigned char  sdl_family; /* AF_LINK */
    unsigned short sdl_index;
    unsigned char  sdl_type;   /* IFT_ value */
    unsigned char  sdl_nlen;   /* bytes of the name, which opens sdl_data */
    unsigned char  sdl_alen;   /* bytes of the address, which follows it */
    unsigned char  sdl_slen;
    char           sdl_data[12]; /* may be longer */
    unsigned short sdl_rcf;
    unsigned short sdl_route[16];
};
__R3_PIN_SIZE(struct sockaddr_dl, 54, 2);
__R3_PIN_FIELD(struct sockaddr_dl, sdl_data, 8);
__R3_PIN_FIELD(struct sockaddr_dl, sdl_route, 22);

#define LLADDR(link) ((link)->sdl_data + (link)->sdl_nlen)

#endif
