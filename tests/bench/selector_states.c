/* Waiting and waking in each state of a selector, again and again: to be counted by steps and counting_door.
 *
 *     selector_states wake|asleep TIMES
 *     selector_states idle TIMES COUNT
 *
 * wake makes a wake while no thread waits and takes it; asleep makes one while a thread sleeps in a wait, and counts what
 * that thread does, too. idle says how long it waits for one of COUNT that are registered. */
#include <fcntl.h>
#include <poll.h>
#include <ring3/clock.h>
#include <ring3/pipe.h>
#include <ring3/waker.h>
#include <stdio.h>
#include <stdlib.h>

static r3_selector selector;
static r3_waker waker;

static r3_event events[64];

/* Four in a row, and the results summed up instead of looked at: so little of the loop is counted. */
#define FOUR(step) step step step step

static void wakes(long times)
{
    int told = 0;
    for (; times > 0; times -= 4) {
        FOUR(r3_waker_wake(&waker); told += r3_selector_wait_once(&selector, events, 64, R3_FOREVER);)
    }
    if (!told)
        abort();
}

/* The word says what a thread that sleeps leaves in it, and then, since this thread is the one, not. */
static void wakes_of_one_asleep(long times)
{
    int told = 0;
    for (; times > 0; times -= 4) {
        FOUR(selector.__wakes.word.state = __R3_ASLEEP; r3_waker_wake(&waker);
             selector.__wakes.word.state = __R3_IDLE;
             told += r3_selector_wait_once(&selector, events, 64, R3_FOREVER);)
    }
    if (!told)
        abort();
}

/* Nanoseconds a wait for one of count that are registered, and of the same by a ppoll(2) of one's own. */
static void one_of_many(int fd, long times, int count)
{
    struct pollfd *fds = calloc((size_t)count + 1, sizeof *fds);
    if (!fds)
        abort();
    for (int i = 0; i < count; i++) {
        fds[i] = (struct pollfd){.fd = fcntl(fd, F_DUPFD, 0), .events = POLLIN};
        if (r3_selector_register(&selector, fds[i].fd, 1, R3_READABLE, R3_EDGE) < 0)
            abort();
    }
    fds[count] = (struct pollfd){.fd = waker.fd, .events = POLLIN};
    r3_selector_wait_once(&selector, events, 64, 0);
    int64_t begin = r3_clock_ns();
    for (long i = 0; i < times; i++) {
        __r3_selector_raise(&selector, waker.fd, &waker.__raised);
        if (r3_selector_wait_once(&selector, events, 64, R3_FOREVER) != 1)
            abort();
    }
    int64_t middle = r3_clock_ns();
    for (long i = 0; i < times; i++)
        if (ppoll(fds, (nfds_t)count + 1, 0, 0) != 1)
            abort();
    dprintf(1, "%lld %lld\n", (long long)(middle - begin) / times, (long long)(r3_clock_ns() - middle) / times);
}

int main(int argc, char **argv)
{
    int ends[2];
    if (argc < 3 || r3_selector_open(&selector) < 0 || r3_pipe_open(ends) < 0 || r3_waker_open(&waker, &selector, 2) < 0)
        return 2;
    long times = atol(argv[2]);
    switch (argv[1][0]) {
    case 'w': wakes(times); break;
    case 'a': wakes_of_one_asleep(times); break;
    case 'i': one_of_many(ends[0], times, argc > 3 ? atoi(argv[3]) : 0); break;
    }
    return 0;
}
