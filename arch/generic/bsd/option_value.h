/* Values of options between r3_option_set, r3_option_get and the kernel. It tells a switch that is on by its bit (sogetopt of
 * kern/uipc_socket.c, tcp_ctloutput of netinet/tcp_usrreq.c), and counts keep-alive times in milliseconds. */
#ifndef R3_OPTION_VALUE_H
#define R3_OPTION_VALUE_H

#include <errno.h>
#include <limits.h>

enum { SWITCHES_END = 0x1000 }; /* names of SOL_SOCKET below this are bits */

static inline int is_switch(unsigned option)
{
    return (option >> 16 == SOL_SOCKET && (option & 0xffff) < SWITCHES_END) || option == R3_NODELAY || option == R3_CORK;
}

static inline int is_keepalive_time(unsigned option)
{
    return option == R3_KEEPALIVE_IDLE_SECONDS || option == R3_KEEPALIVE_INTERVAL_SECONDS;
}

static inline int value_to_kernel(unsigned option, int value)
{
    if (!is_keepalive_time(option))
        return value;
    return value > INT_MAX / 1000 ? INT_MAX : value * 1000;
}

static inline int value_from_kernel(unsigned option, int value)
{
    return is_switch(option) ? value != 0 : is_keepalive_time(option) ? value / 1000 : value;
}

/* No socket is tied to an interface. */
static inline int bind_to_device(int fd, const char *name, socklen_t length)
{
    (void)fd, (void)name, (void)length;
    return -EOPNOTSUPP;
}

#endif
