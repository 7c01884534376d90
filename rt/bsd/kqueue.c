/* kqueue and kevent: <sys/event.h>. */
#include <sys/event.h>

#include "internal.h"
#include "sys_event.h"

int kqueue(void) { return (int)__r3_ret(sys_kqueue()); }

int kevent(int queue, const struct kevent *changes, int change_count, struct kevent *events, int event_count,
           const struct timespec *timeout)
{
    return (int)__r3_ret(sys_kevent(queue, changes, change_count, events, event_count, timeout));
}
