/* The variables by which a supervisor speaks: <ring3/supervisor.h>. */
#include <ring3/supervisor.h>

#include "net/supervisor.h"
#include "socket/ip_text.h"
#include "sys.h"

#include <errno.h>
#include <limits.h>

extern char **__environ;

/* The value in an entry of that name, or null. */
static const char *value_in(const char *entry, const char *name)
{
    while (*name)
        if (*entry++ != *name++)
            return 0;
    return *entry == '=' ? entry + 1 : 0;
}

const char *__r3_variable(const char *name)
{
    for (char **entry = __environ; entry && *entry; entry++) {
        const char *value = value_in(*entry, name);
        if (value)
            return value;
    }
    return 0;
}

int64_t __r3_variable_number(const char *name, int64_t max)
{
    const char *text = __r3_variable(name);
    if (!text)
        return -ENOENT;
    long long n = __r3_read_decimal(&text, max);
    return n < 0 || *text ? -EINVAL : n;
}

int __r3_variable_is_me(const char *name, int if_absent)
{
    int64_t pid = __r3_variable_number(name, INT_MAX);
    if (pid == -ENOENT)
        return if_absent;
    return pid < 0 ? (int)pid : pid == sys_getpid();
}

/* The entries after it move up; the strings are not ours to free. */
static void remove_variable(const char *name)
{
    char **to = __environ;
    for (char **entry = __environ; entry && *entry; entry++)
        if (!value_in(*entry, name))
            *to++ = *entry;
    if (to)
        *to = 0;
}

void r3_supervisor_forget(unsigned what)
{
    static const struct {
        unsigned what;
        char name[20];
    } variables[] = {
        {R3_SUPERVISOR_SOCKETS, "LISTEN_PID"},   {R3_SUPERVISOR_SOCKETS, "LISTEN_FDS"},
        {R3_SUPERVISOR_SOCKETS, "LISTEN_FDNAMES"}, {R3_SUPERVISOR_SOCKETS, "LISTEN_PIDFDID"},
        {R3_SUPERVISOR_NOTIFY, "NOTIFY_SOCKET"}, {R3_SUPERVISOR_WATCHDOG, "WATCHDOG_PID"},
        {R3_SUPERVISOR_WATCHDOG, "WATCHDOG_USEC"},
    };
    for (unsigned i = 0; i < sizeof variables / sizeof *variables; i++)
        if (what & variables[i].what)
            remove_variable(variables[i].name);
}
