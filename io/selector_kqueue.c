/* The selector on kqueue(2): <ring3/selector.h>. DragonFly 5.
 *
 * kqueue knows pairs of descriptor and filter, the contract knows descriptors. So the filter for reading stands for the
 * registration itself, disabled where reading is of no interest; whether a descriptor is registered is whether it is
 * there. To add asks that first, since EV_ADD would replace without a word: two calls, and fstat for what epoll(7)
 * refuses. To change and to remove is one call. */
#include <ring3/selector.h>

#include "internal.h"
#include "sys.h"
#include "sys_event.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

enum { FILTERS = 3 };

static const struct {
    short filter;
    unsigned fflags;
    uint32_t interest;
} filters[FILTERS] = {
    {EVFILT_READ, 0, R3_READABLE}, {EVFILT_WRITE, 0, R3_WRITABLE}, {EVFILT_EXCEPT, NOTE_OOB, R3_PRIORITY}};

int r3_selector_open(r3_selector *selector)
{
    long fd = sys_kqueue();
    *selector = (r3_selector){.fd = (int)fd};
    /* There is no kqueue1: between the two calls a fork and exec elsewhere would not keep it, as no child has it. */
    if (fd >= 0)
        sys_fcntl((int)fd, F_SETFD, FD_CLOEXEC);
    return fd < 0 ? (int)fd : 0;
}

void r3_selector_close(r3_selector *selector)
{
    sys_close(selector->fd);
    selector->fd = -1;
}

/* Makes the changes, all with EV_RECEIPT: what became of each is in its data, 0 or an error number. With an EINTR they
 * have been made, says kqueue(2), but nothing waits here. */
static int make(const r3_selector *selector, struct kevent *changes, int count)
{
    static const struct timespec none;
    long r = sys_kevent(selector->fd, changes, count, changes, count, &none);
    return r == -EINTR ? 0 : r < 0 ? (int)r : 0;
}

static void put(struct kevent *change, int fd, int i, unsigned flags, uint64_t token)
{
    EV_SET(change, fd, filters[i].filter, flags | EV_RECEIPT, flags & EV_ADD ? filters[i].fflags : 0, 0, token);
}

static int put_adds(struct kevent *changes, int fd, uint64_t token, uint32_t interest, uint32_t trigger)
{
    static const unsigned short modes[] = {[R3_EDGE] = EV_CLEAR, [R3_LEVEL] = 0, [R3_ONESHOT] = EV_DISPATCH};
    int count = 0;
    for (int i = 0; i < FILTERS; i++) {
        int wanted = (interest & filters[i].interest) != 0;
        if (wanted || i == 0)
            put(&changes[count++], fd, i, EV_ADD | modes[trigger] | (wanted ? 0 : EV_DISABLE), token);
    }
    return count;
}

static void put_deletes(struct kevent *changes, int fd)
{
    for (int i = 0; i < FILTERS; i++)
        put(&changes[i], fd, i, EV_DELETE, 0);
}

int __r3_selector_remove(r3_selector *selector, int fd)
{
    struct kevent changes[FILTERS];
    put_deletes(changes, fd);
    int r = make(selector, changes, FILTERS);
    if (r == 0 && changes[0].data == EBADF)
        r = -EBADF;
    return r;
}

/* EPIPE: the other end is closed already, which the filter for reading tells. What has no urgent data has none to tell
 * of. All else undoes the registration. */
static int added(r3_selector *selector, int fd, const struct kevent *adds, int count)
{
    for (int i = 0; i < count; i++) {
        int error = (int)adds[i].data;
        if (error && error != EPIPE && (adds[i].filter != EVFILT_EXCEPT || error == ENOMEM)) {
            __r3_selector_remove(selector, fd);
            return -error;
        }
    }
    return 0;
}

static int no_mode(const r3_selector *selector, int fd, uint32_t trigger)
{
    if (trigger & R3_EXCLUSIVE)
        return -EOPNOTSUPP;
    return trigger > R3_ONESHOT || fd == selector->fd ? -EINVAL : 0;
}

/* As epoll_ctl(2): files and folders are always ready. */
static int refused(const r3_selector *selector, int fd, uint32_t trigger)
{
    struct stat st;
    int r = no_mode(selector, fd, trigger);
    if (r == 0)
        r = (int)sys_fstat(fd, &st);
    return r < 0 ? r : S_ISREG(st.st_mode) || S_ISDIR(st.st_mode) ? -EPERM : 0;
}

int __r3_selector_add(r3_selector *selector, int fd, uint64_t token, uint32_t interest, uint32_t trigger)
{
    struct kevent changes[FILTERS];
    int r = refused(selector, fd, trigger);
    if (r < 0)
        return r;
    put(changes, fd, 0, 0, token); /* this writes the token if it is there: the kernel cannot be asked without */
    r = make(selector, changes, 1);
    if (r < 0 || changes[0].data != ENOENT)
        return r < 0 ? r : changes[0].data ? -(int)changes[0].data : -EEXIST;
    int count = put_adds(changes, fd, token, interest, trigger);
    r = make(selector, changes, count);
    return r < 0 ? r : added(selector, fd, changes, count);
}

/* What is there goes first, so that what is ready now is told again. */
int __r3_selector_change(r3_selector *selector, int fd, uint64_t token, uint32_t interest, uint32_t trigger)
{
    struct kevent changes[2 * FILTERS];
    int r = no_mode(selector, fd, trigger);
    if (r < 0)
        return r;
    put_deletes(changes, fd);
    int count = put_adds(changes + FILTERS, fd, token, interest, trigger);
    r = make(selector, changes, FILTERS + count);
    if (r == 0 && changes[0].data) {
        r = -(int)changes[0].data;
        if (r == -ENOENT)
            __r3_selector_remove(selector, fd);
    }
    return r < 0 ? r : added(selector, fd, changes + FILTERS, count);
}

/* A filter that is added anew is looked at anew (kqueue_register of the kernel): what is ready is told once more. */
static int tell_anew(const r3_selector *selector, int fd, uint64_t token, unsigned how)
{
    struct kevent change;
    put(&change, fd, 0, EV_ADD | EV_CLEAR | how, token);
    int r = make(selector, &change, 1);
    return r < 0 ? r : -(int)change.data;
}

int __r3_selector_add_raised(r3_selector *selector, int fd, uint64_t token, __r3_raised *raised)
{
    raised->token = token;
    return tell_anew(selector, fd, token, EV_DISABLE);
}

int __r3_selector_raise(r3_selector *selector, int fd, const __r3_raised *raised)
{
    return tell_anew(selector, fd, raised->token, EV_ENABLE);
}

/* Once is once for the descriptor: when reading has been told, writing is silent too. */
static void silence(const r3_selector *selector, const struct kevent *event)
{
    struct kevent changes[FILTERS];
    for (int i = 0; i < FILTERS; i++)
        put(&changes[i], (int)event->ident, i, EV_DISABLE, 0);
    make(selector, changes, FILTERS);
}

int __r3_selector_ask(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns)
{
    struct timespec timeout = {.tv_sec = timeout_ns / 1000000000, .tv_nsec = timeout_ns % 1000000000};
    if (max <= 0)
        return -EINVAL;
    int n = (int)sys_kevent(selector->fd, 0, 0, events, max, timeout_ns < 0 ? 0 : &timeout);
    for (int i = 0; i < n; i++)
        if (events[i].flags & EV_DISPATCH)
            silence(selector, &events[i]);
    return n;
}

/* Without a waker the word says nothing else than that another thread waits, too. */
__r3_weak int __r3_selector_wait_on(r3_selector *selector, r3_event *events, int max, int64_t timeout_ns, int state)
{
    (void)state;
    return __r3_selector_ask(selector, events, max, timeout_ns);
}
