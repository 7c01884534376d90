/* One operation of the selector, again and again: to be counted by steps and counting_door.
 *
 *     selector register|reregister|deregister|wake TIMES
 *
 * register registers and deregisters, so deregister's share is to be taken off. */
#include <ring3/pipe.h>
#include <ring3/waker.h>
#include <stdlib.h>
#include <string.h>

static r3_selector selector;

static void add_and_remove(int fd, long times)
{
    for (; times; times--) {
        r3_selector_register(&selector, fd, 1, R3_READABLE, R3_EDGE);
        r3_selector_deregister(&selector, fd);
    }
}

static void remove_only(int fd, long times)
{
    for (; times; times--)
        r3_selector_deregister(&selector, fd);
}

static void change(int fd, long times)
{
    r3_selector_register(&selector, fd, 1, R3_READABLE, R3_EDGE);
    for (; times; times--)
        r3_selector_reregister(&selector, fd, 1, R3_READABLE, R3_EDGE);
}

static void wake_and_wait(long times)
{
    r3_waker waker;
    r3_event event;
    r3_waker_open(&waker, &selector, 2);
    for (; times; times--) {
        r3_waker_wake(&waker);
        if (r3_selector_wait_once(&selector, &event, 1, R3_FOREVER) != 1)
            abort();
    }
}

int main(int argc, char **argv)
{
    int ends[2];
    if (argc != 3 || r3_selector_open(&selector) < 0 || r3_pipe_open(ends) < 0)
        return 2;
    long times = atol(argv[2]);
    switch (argv[1][0]) {
    case 'r': (strcmp(argv[1], "register") == 0 ? add_and_remove : change)(ends[0], times); break;
    case 'd': remove_only(ends[0], times); break;
    case 'w': wake_and_wait(times); break;
    }
    return 0;
}
