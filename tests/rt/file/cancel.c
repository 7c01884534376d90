/* Which calls on files end a thread that was cancelled, and what they leave: nothing has been done. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <sys/mman.h>
#include <sys/select.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "tap.h"

static int fd, other;

static void call_close(void) { close(fd); }
static void call_read(void) { char c; read(fd, &c, 1); }
static void call_write(void) { write(other, "x", 1); }
static void call_open(void) { open("/dev/null", O_RDONLY); }
static void call_creat(void) { creat("/dev/null", 0600); }
static void call_fsync(void) { fsync(fd); }
static void call_setlkw(void) { struct flock lock = {.l_type = F_RDLCK}; fcntl(fd, F_SETLKW, &lock); }
static void call_lockf(void) { lockf(fd, F_LOCK, 1); }
static void call_msync(void) { msync(0, 0, MS_SYNC); }
static void call_poll(void) { poll(0, 0, 0); }
static void call_pselect(void) { struct timespec none = {0}; pselect(0, 0, 0, 0, &none, 0); }
static void call_recv(void) { char c; recv(fd, &c, 1, 0); }
static void call_send(void) { send(fd, "", 0, MSG_NOSIGNAL); }
static void call_waitpid(void) { waitpid(-1, 0, WNOHANG); }
static void call_nanosleep(void) { nanosleep(&(struct timespec){0}, 0); }
static void call_writev(void) { struct iovec v = {"x", 1}; writev(other, &v, 1); }
static void call_getfd(void) { fcntl(fd, F_GETFD); lseek(fd, 0, SEEK_CUR); }

static volatile int came_back;

static void *run(void *function)
{
    pthread_cancel(pthread_self());
    ((void (*)(void))function)();
    came_back = 1;
    return 0;
}

static int ends_in(void (*function)(void))
{
    pthread_t thread;
    void *result = 0;
    came_back = 0;
    pthread_create(&thread, 0, run, (void *)function);
    pthread_join(thread, &result);
    return result == PTHREAD_CANCELED && !came_back;
}

static int descriptors(void)
{
    int count = 0;
    for (int i = 0; i < 64; i++)
        count += fcntl(i, F_GETFD) >= 0;
    return count;
}

TEST(the_calls_that_posix_lists_end_a_cancelled_thread_and_do_nothing)
{
    void (*const calls[])(void) = {call_close, call_read,  call_write, call_open,    call_creat,     call_fsync,
                                   call_setlkw, call_lockf, call_msync, call_poll,    call_pselect,   call_recv,
                                   call_send,  call_waitpid, call_nanosleep, call_writev};
    for (unsigned i = 0; i < sizeof calls / sizeof *calls; i++) {
        int before = descriptors();
        if (!CHECK(ends_in(calls[i])))
            tap_text("# call "), tap_number(i), tap_text("\n");
        CHECK_EQ(descriptors(), before);
        CHECK_EQ(poll(&(struct pollfd){.fd = fd, .events = POLLIN}, 1, 0), 0); /* nothing was written */
    }
}

TEST(other_calls_do_not)
{
    CHECK(!ends_in(call_getfd));
}

int main(void)
{
    int fds[2];
    socketpair(AF_UNIX, SOCK_STREAM, 0, fds);
    fd = fds[0];
    other = fds[1];
    RUN(the_calls_that_posix_lists_end_a_cancelled_thread_and_do_nothing);
    RUN(other_calls_do_not);
    return tap_done();
}
