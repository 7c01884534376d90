/* Sockets opened by a supervisor: <ring3/supervisor.h>, sd_listen_fds(3). */
#include <ring3/supervisor.h>

#include <ring3/fd.h>

#include "net/supervisor.h"

#include <errno.h>
#include <limits.h>

/* How many there are for this process, or -EINVAL. */
static int count_sockets(void)
{
    int mine = __r3_variable_is_me("LISTEN_PID", 0);
    if (mine <= 0)
        return mine;
    int64_t count = __r3_variable_number("LISTEN_FDS", INT_MAX - R3_SUPERVISOR_FIRST_FD);
    return count == -ENOENT ? 0 : (int)count;
}

int r3_supervisor_sockets(void)
{
    int count = count_sockets();
    for (int i = 0; i < count; i++) {
        int r = r3_fd_adopt(R3_SUPERVISOR_FIRST_FD + i);
        if (r < 0)
            return r;
    }
    return count;
}

/* The index-th name and its length; fewer names than sockets leave the last ones "". */
static const char *name_of(int index, size_t *length)
{
    const char *name = __r3_variable("LISTEN_FDNAMES");
    if (!name)
        name = "unknown", index = 0;
    while (index && *name)
        index -= *name++ == ':';
    for (*length = 0; name[*length] && name[*length] != ':'; ++*length)
        ;
    return name;
}

static int same(const char *text, const char *name, size_t length)
{
    for (size_t i = 0; i < length; i++)
        if (text[i] != name[i]) /* a shorter text ends here, by its NUL */
            return 0;
    return !text[length];
}

int r3_supervisor_socket_at(const char *name, int index)
{
    int count = count_sockets();
    for (int i = 0; i < count; i++) {
        size_t length;
        const char *own = name_of(i, &length);
        if (same(name, own, length) && !index--)
            return R3_SUPERVISOR_FIRST_FD + i;
    }
    return count < 0 ? count : -ENOENT;
}

int r3_supervisor_socket_name(int index, char *name, size_t size_bytes)
{
    int count = count_sockets();
    size_t length;
    if (count < 0)
        return count;
    if (index < 0 || index >= count)
        return -ENOENT;
    const char *own = name_of(index, &length);
    if (length >= size_bytes)
        return -ENOSPC;
    for (size_t i = 0; i < length; i++)
        name[i] = own[i];
    name[length] = 0;
    return (int)length;
}
