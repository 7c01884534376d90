/* epoll_pwait for more than one event: the engine (WAMR's branch wali, 2026-05) gives the kernel a buffer for one with the
 * guest's count and breaks when more come, so events are fetched one by one, the later ones without waiting.
 *
 * The kernel queues a level-triggered descriptor again behind the others when it has told of it, so one batch ends where the
 * first event comes again. Two descriptors of one token are then told once, which says to their owner what it knows. */
#include <sys/epoll.h>

#include <bits/wali_imports.h>

static int is_told(const struct epoll_event *events, int count, const struct epoll_event *event)
{
    for (int i = 0; i < count; i++)
        if (events[i].data.u64 == event->data.u64 && events[i].events == event->events)
            return 1;
    return 0;
}

long long __r3_wali_epoll_pwait(int fd, int at, int max, int timeout_ms, int mask, int mask_bytes)
{
    struct epoll_event *events = (struct epoll_event *)at;
    int count = 0;
    do {
        struct epoll_event one;
        long long r = __syscall_SYS_epoll_pwait(fd, (int)&one, max < 1 ? max : 1, timeout_ms, mask, mask_bytes);
        if (r <= 0)
            return count ? count : r;
        if (is_told(events, count, &one))
            break;
        events[count++] = one;
        timeout_ms = mask = 0;
    } while (count < max);
    return count;
}
