/* The work that each loop is given, in parts that `steps -m` counts. Included by selector.c and selector_<peer>.c after they
 * have defined what it calls:
 *
 *     open_loop()       add(i, fd), change(i, fd), drop(i, fd)       one registration
 *     turn()            what was asked for has been told to the kernel afterwards; libraries that tell at once do nothing
 *     wake_and_wait()   wakes the loop and waits for that
 *
 *     PROGRAM TIMES
 *
 * The parts: nothing; the way through the descriptors alone; register, reregister, deregister, each with a turn; wake. */
#ifndef SELECTOR_WORK_H
#define SELECTOR_WORK_H

#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

enum { WARM = 16 };

static int work_fds[MOST];

static __attribute__((__noinline__)) void pass_all(int from, int to)
{
    for (int i = from; i < to; i++)
        __asm__ volatile("" : : "r"(i), "r"(work_fds[i]));
}

static __attribute__((__noinline__)) void add_all(int from, int to)
{
    for (int i = from; i < to; i++)
        add(i, work_fds[i]);
    turn();
}

static __attribute__((__noinline__)) void change_all(int from, int to)
{
    for (int i = from; i < to; i++)
        change(i, work_fds[i]);
    turn();
}

static __attribute__((__noinline__)) void drop_all(int from, int to)
{
    for (int i = from; i < to; i++)
        drop(i, work_fds[i]);
    turn();
}

static __attribute__((__noinline__)) void wake_all(int times)
{
    for (int i = 0; i < times; i++)
        wake_and_wait();
}

static void mark(void) { kill(getpid(), SIGUSR2); }

int main(int argc, char **argv)
{
    int ends[2], times = argc == 2 ? atoi(argv[1]) : -1, end = WARM + times;
    if (times < 0 || end > MOST || pipe(ends) < 0 || signal(SIGUSR2, SIG_IGN) == SIG_ERR)
        return 2;
    open_loop();
    for (int i = 0; i < end; i++)
        if ((work_fds[i] = dup(ends[0])) < 0)
            return 3;
    /* What the first of a kind costs more is not asked for. */
    add_all(0, WARM);
    change_all(0, WARM);
    drop_all(0, WARM);
    wake_all(WARM);
    mark();
    mark();
    pass_all(WARM, end);
    mark();
    add_all(WARM, end);
    mark();
    change_all(WARM, end);
    mark();
    drop_all(WARM, end);
    mark();
    wake_all(times);
    mark();
    return 0;
}

#endif
