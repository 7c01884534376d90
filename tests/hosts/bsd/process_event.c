/* Word of forks and execs to those who watch a process with EVFILT_PROC: a page that all processes of a run share holds who
 * watches whom and what happened; the watcher is told by a signal of the host's own (64) and looks. Exits need no word:
 * Linux' pidfd tells (kqueue_proc.c). Watching ends with the watched process's first exec of a Linux program. */
#include "process_event.h"

#include <sys/mman.h>

#define WATCHES 64
#define EVENTS 64

struct board {
    int lock;
    struct { int watcher, pid; } watch[WATCHES];
    struct process_note event[EVENTS];
};
static struct board *board;

/* A memfd at a fixed number, so that it is the same after an exec. */
void process_event_open(bool inherited)
{
    if (!inherited) {
        long fd = kernel(SYS_memfd_create, (long)"bsd", 0);
        kernel(SYS_ftruncate, fd, sizeof *board);
        private_fd_at(fd, BOARD_FD);
    }
    long p = kernel(SYS_mmap, 0, sizeof *board, PROT_READ | PROT_WRITE, MAP_SHARED, BOARD_FD, 0);
    board = p < 0 && p > -4096 ? 0 : (struct board *)p;
}

bool process_event_has(uint64_t address, uint64_t len)
{
    return board && address < (uint64_t)board + sizeof *board + PAGE && address + len > (uint64_t)board;
}

static bool lock(void)
{
    for (int i = 0; board && i < 1000000; i++)
        if (!__atomic_exchange_n(&board->lock, 1, __ATOMIC_ACQUIRE))
            return true;
        else
            kernel(SYS_sched_yield, 0);
    return false; /* its holder was killed: no more events */
}

static void unlock(void) { __atomic_store_n(&board->lock, 0, __ATOMIC_RELEASE); }

void process_watch(int pid, bool on)
{
    int self = (int)kernel(SYS_getpid, 0);
    if (!lock())
        return;
    for (int i = 0; i < WATCHES; i++)
        if (board->watch[i].watcher == self && board->watch[i].pid == pid) {
            if (!on)
                board->watch[i].watcher = 0;
            on = false;
        }
    for (int i = 0; on && i < WATCHES; i++)
        if (!board->watch[i].watcher || kernel(SYS_kill, board->watch[i].watcher, 0) == -ESRCH) {
            board->watch[i].watcher = self;
            board->watch[i].pid = pid;
            break;
        }
    unlock();
}

static void post(int watcher, int pid, int what, int child)
{
    for (int i = 0; i < EVENTS; i++)
        if (!board->event[i].watcher) {
            board->event[i] = (struct process_note){watcher, pid, what, child};
            break;
        }
    kernel(SYS_kill, watcher, SIGNAL_OF_HOST);
}

/* What the calling process did. A forked child is watched by those who watch its parent: NOTE_TRACK may follow. */
void process_event(int what, int child)
{
    int self = (int)kernel(SYS_getpid, 0);
    if (!lock())
        return;
    for (int i = 0; i < WATCHES; i++)
        if (board->watch[i].watcher && board->watch[i].pid == self)
            post(board->watch[i].watcher, self, what, child);
    unlock();
}

/* Before an exec: who comes after could not bear the signal. */
void process_unwatch(void)
{
    int self = (int)kernel(SYS_getpid, 0);
    if (!lock())
        return;
    for (int i = 0; i < WATCHES; i++)
        if (board->watch[i].watcher == self)
            board->watch[i].watcher = 0;
    unlock();
}

/* The next event for the calling process, if there is one. */
bool process_event_take(struct process_note *note)
{
    int self = (int)kernel(SYS_getpid, 0);
    bool found = false;
    if (!lock())
        return false;
    for (int i = 0; i < EVENTS && !found; i++)
        if (board->event[i].watcher == self) {
            *note = board->event[i];
            board->event[i].watcher = 0;
            found = true;
        }
    unlock();
    return found;
}
