/* Messages to a supervisor: <ring3/supervisor.h>, sd_notify(3). One datagram each from a socket of its own: it is
 * needed a few times in a life, and a descriptor that stays open could be closed by a program that closes them all. */
#include <ring3/supervisor.h>

#include <ring3/clock.h>
#include <ring3/unix.h>

#include "net/supervisor.h"
#include "sys.h"
#include "stdlib/decimal.h"

#include <errno.h>

static size_t length_of(const char *text)
{
    size_t length = 0;
    while (text[length])
        length++;
    return length;
}

/* 0, or 1 with the address of the one to tell, or -errno. */
static int find(r3_address *address)
{
    const char *socket = __r3_variable("NOTIFY_SOCKET");
    if (!socket)
        return 0;
    if (*socket != '/' && *socket != '@')
        return -EAFNOSUPPORT;
    int r = r3_address_parse(socket, address);
    return r < 0 ? r : 1;
}

int r3_supervisor_notify(const char *state)
{
    r3_address address;
    int r = *state ? find(&address) : -EINVAL;
    if (r <= 0)
        return r;
    int fd = r3_unix_open(SOCK_DGRAM);
    if (fd < 0)
        return fd;
    r = (int)sys_sendto(fd, state, length_of(state), MSG_NOSIGNAL, &address.as.any, address.len_bytes);
    sys_close(fd);
    return r < 0 ? r : 1;
}

int r3_supervisor_status(const char *text)
{
    char state[R3_SUPERVISOR_STATUS_BYTES + 8] = "STATUS=";
    size_t length = 7;
    for (; *text; text++) {
        if (*text == '\n')
            return -EINVAL;
        if (length == sizeof state - 1)
            return -EMSGSIZE;
        state[length++] = *text;
    }
    state[length] = 0;
    return r3_supervisor_notify(state);
}

int r3_supervisor_reloading(void)
{
    static const char before[] = "RELOADING=1\nMONOTONIC_USEC=";
    char state[sizeof before + 20];
    size_t length = 0;
    for (; before[length]; length++)
        state[length] = before[length];
    *__r3_write_decimal(state + length, (unsigned long long)(r3_clock_ns() / 1000)) = 0;
    return r3_supervisor_notify(state);
}

int64_t r3_supervisor_watchdog_ns(void)
{
    int64_t us = __r3_variable_number("WATCHDOG_USEC", INT64_MAX / 1000);
    if (us == -ENOENT)
        return 0;
    int mine = __r3_variable_is_me("WATCHDOG_PID", 1);
    if (mine < 0 || us <= 0)
        return -EINVAL;
    return mine ? us * 1000 : 0;
}
