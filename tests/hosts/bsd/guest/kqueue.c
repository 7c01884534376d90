/* The host's kqueue, filter by filter. What is expected was seen on a DragonFly 5.9 kernel or stands in
 * sys/kern/kern_event.c. */
#include "guest.h"

static word kq;

static word change(word ident, int filter, int flags, unsigned fflags, word data)
{
    struct df_kevent e = {(uint64_t)ident, (int16_t)filter, (uint16_t)flags, fflags, data, (uint64_t)ident * 3};
    word zero[2] = {0, 0};
    return call(363, kq, &e, 1, 0, 0, zero);
}

static struct df_kevent got;
static word wait_ms(word ms)
{
    word limit[2] = {ms / 1000, ms % 1000 * 1000000};
    fill(&got, 0, sizeof got);
    return call(363, kq, 0, 0, &got, 1, limit);
}

static void begin(void) { kq = call(362); }
static void end(void) { call(6, kq); }

TEST(a_level_event_stays_until_it_is_drained)
{
    char c;
    begin();
    word from = call(42), to = second;
    IS(change(from, DF_EVFILT_READ, DF_EV_ADD, 0, 0), 0);
    IS(wait_ms(0), 0);
    call(4, to, "ab", 2);
    IS(wait_ms(100), 1);
    IS(got.data, 2), IS(got.flags, DF_EV_ADD), IS(got.udata, from * 3);
    IS(wait_ms(0), 1);
    call(3, from, &c, 1);
    IS(wait_ms(0), 1);
    IS(got.data, 1);
    call(3, from, &c, 1);
    IS(wait_ms(0), 0);
    call(6, to);
    IS(wait_ms(100), 1);
    IS(got.flags & (DF_EV_EOF | DF_EV_NODATA), DF_EV_EOF | DF_EV_NODATA);
    call(6, from);
    IS(wait_ms(0), 0); /* closing took the knote along */
    end();
}

TEST(a_clear_event_comes_once_for_each_arrival)
{
    begin();
    word from = call(42), to = second;
    IS(change(from, DF_EVFILT_READ, DF_EV_ADD | DF_EV_CLEAR, 0, 0), 0);
    call(4, to, "a", 1);
    IS(wait_ms(100), 1);
    IS(got.data, 1), IS(got.flags, DF_EV_ADD | DF_EV_CLEAR);
    IS(wait_ms(0), 0);
    call(4, to, "b", 1);
    IS(wait_ms(100), 1);
    IS(got.data, 2);
    IS(change(from, DF_EVFILT_READ, DF_EV_ADD | DF_EV_CLEAR, 0, 0), 0); /* asks the filter again */
    IS(wait_ms(0), 1);
    call(6, from), call(6, to), end();
}

TEST(oneshot_dispatch_and_disable)
{
    begin();
    word from = call(42), to = second;
    call(4, to, "a", 1);
    change(from, DF_EVFILT_READ, DF_EV_ADD | DF_EV_ONESHOT, 0, 0);
    IS(wait_ms(100), 1);
    IS(change(from, DF_EVFILT_READ, DF_EV_DELETE, 0, 0), -2);
    change(from, DF_EVFILT_READ, DF_EV_ADD | DF_EV_DISPATCH, 0, 0);
    IS(wait_ms(100), 1);
    IS(wait_ms(0), 0);
    IS(change(from, DF_EVFILT_READ, DF_EV_ENABLE | DF_EV_DISPATCH, 0, 0), 0);
    IS(wait_ms(100), 1);
    change(from, DF_EVFILT_READ, DF_EV_DELETE, 0, 0);
    change(from, DF_EVFILT_READ, DF_EV_ADD | DF_EV_DISABLE, 0, 0);
    IS(wait_ms(0), 0);
    change(from, DF_EVFILT_READ, DF_EV_ENABLE, 0, 0);
    IS(wait_ms(0), 1);
    call(6, from), call(6, to), end();
}

TEST(errors_come_as_events_or_as_the_calls_own)
{
    struct df_kevent e[2] = {{77, DF_EVFILT_READ, DF_EV_ADD, 0, 0, 5}, {1, DF_EVFILT_USER, DF_EV_ADD | DF_EV_RECEIPT, 0, 0, 6}}, out[2];
    begin();
    IS(change(77, DF_EVFILT_READ, DF_EV_ADD, 0, 0), -9);
    IS(change(1, DF_EVFILT_USER, DF_EV_DELETE, 0, 0), -2);
    IS(change(1, -20, DF_EV_ADD, 0, 0), -22);
    IS(call(363, kq, e, 2, out, 2, 0), 2);
    IS(out[0].flags, DF_EV_ERROR), IS(out[0].data, 9), IS(out[0].udata, 5);
    IS(out[1].flags, DF_EV_ERROR), IS(out[1].data, 0);
    IS(call(363, 99, 0, 0, out, 1, 0), -9);
    end();
}

static int user_stack_done;
static char stack[32768] __attribute__((aligned(16)));
static void trigger(word ms)
{
    word nap[2] = {0, ms * 1000000};
    call(240, nap, 0);
    change(1, DF_EVFILT_USER, 0, DF_NOTE_TRIGGER, 0);
    call(494, DF_EXTEXIT_LWP | DF_EXTEXIT_SETINT, 1, &user_stack_done);
}

TEST(a_user_event_is_triggered_by_itself_and_by_a_thread)
{
    begin();
    IS(change(1, DF_EVFILT_USER, DF_EV_ADD | DF_EV_CLEAR, 0, 0), 0);
    IS(wait_ms(0), 0);
    IS(change(1, DF_EVFILT_USER, 0, DF_NOTE_TRIGGER, 0), 0);
    IS(wait_ms(100), 1);
    IS(got.filter, DF_EVFILT_USER);
    IS(wait_ms(0), 0);
    struct df_lwp_params p = {(uint64_t)trigger, 20, (uint64_t)stack + sizeof stack, 0, 0};
    call(495, &p);
    IS(wait_ms(5000), 1);
    while (!*(volatile int *)&user_stack_done)
        call(331);
    IS(change(2, DF_EVFILT_USER, DF_EV_ADD, DF_NOTE_TRIGGER, 0), 0); /* in the call that adds */
    IS(wait_ms(0), 1);
    IS(wait_ms(0), 1);
    end();
}

TEST(a_timer_counts)
{
    word nap[2] = {0, 60000000};
    begin();
    IS(change(5, DF_EVFILT_TIMER, DF_EV_ADD, 0, 10), 0);
    IS(wait_ms(5000), 1);
    IS(got.flags, DF_EV_ADD | DF_EV_CLEAR), IS(got.data >= 1, 1);
    call(240, nap, 0);
    IS(wait_ms(5000), 1);
    IS(got.data >= 2, 1);
    IS(change(5, DF_EVFILT_TIMER, DF_EV_DELETE, 0, 0), 0);
    IS(change(5, DF_EVFILT_TIMER, DF_EV_ADD | DF_EV_ONESHOT, 0, 1), 0);
    IS(wait_ms(5000), 1);
    IS(wait_ms(40), 0);
    end();
}

TEST(a_signal_is_counted_ignored_or_blocked)
{
    struct df_sigaction ignore = {.handler = 1}, normal = {.handler = 0};
    df_sigset set = {{1u << 30, 0, 0, 0}}, none = {{0, 0, 0, 0}}, pending;
    begin();
    call(342, 30, &ignore, 0);
    call(340, DF_SIG_BLOCK, &set, 0);
    IS(change(30, DF_EVFILT_SIGNAL, DF_EV_ADD, 0, 0), 0);
    IS(change(31, DF_EVFILT_SIGNAL, DF_EV_ADD, 0, 0), 0);
    call(37, call(20), 30);
    call(37, call(20), 30);
    IS(wait_ms(1000), 1);
    IS(got.ident, 30), IS(got.data, 2), IS(got.flags, DF_EV_ADD | DF_EV_CLEAR);
    IS(wait_ms(0), 0);
    call(37, call(20), 31);
    IS(wait_ms(1000), 1);
    IS(got.ident, 31), IS(got.data, 1);
    call(343, &pending);
    IS(pending.bits[0], 1u << 30);
    struct df_siginfo info;
    word now[2] = {0, 0};
    IS(call(345, &set, &info, now), 31);
    call(340, DF_SIG_SETMASK, &none, 0);
    call(342, 30, &normal, 0);
    end();
}

TEST(a_child_s_end_is_told_with_its_status)
{
    begin();
    word pid = call(2);
    if (pid == 0 && second == 1) {
        word nap[2] = {0, 30000000};
        IS(call(363, kq, 0, 0, 0, 0, 0), -9); /* not inherited */
        call(240, nap, 0);
        call(1, bad ? 1 : 7);
    }
    IS(change(pid, DF_EVFILT_PROC, DF_EV_ADD, DF_NOTE_EXIT, 0), 0);
    IS(wait_ms(5000), 1);
    IS(got.data, 7 << 8), IS(got.flags, 0x9031), IS(got.fflags, DF_NOTE_EXIT);
    IS(change(pid, DF_EVFILT_PROC, DF_EV_ADD, DF_NOTE_EXIT, 0), 0); /* a zombie still */
    IS(wait_ms(1000), 1);
    call(7, pid, 0, 0, 0);
    IS(change(pid, DF_EVFILT_PROC, DF_EV_ADD, DF_NOTE_EXIT, 0), -3);
    end();
}

TEST(a_tracked_child_s_children_are_told_too)
{
    begin();
    word from = call(42), to = second, seen_child = 0, seen_grandchild = 0;
    word pid = call(2);
    if (pid == 0 && second == 1) {
        char c;
        call(3, from, &c, 1);
        if (call(2) == 0 && second == 1)
            call(1, 9);
        word nap[2] = {0, 50000000};
        call(240, nap, 0);
        call(7, -1, 0, 0, 0);
        call(1, 8);
    }
    IS(change(pid, DF_EVFILT_PROC, DF_EV_ADD, DF_NOTE_EXIT | DF_NOTE_TRACK | DF_NOTE_FORK, 0), 0);
    call(4, to, "x", 1);
    while (wait_ms(2000) == 1) {
        if (got.fflags & DF_NOTE_EXIT && (word)got.ident == pid)
            break;
        seen_child |= (word)got.ident == pid && got.fflags & DF_NOTE_FORK;
        seen_grandchild |= (word)got.ident != pid && got.fflags & DF_NOTE_CHILD;
    }
    IS(seen_child != 0, 1), IS(seen_grandchild != 0, 1);
    IS(got.data, 8 << 8);
    call(7, pid, 0, 0, 0), call(6, from), call(6, to), end();
}

TEST(changes_of_a_file_are_told)
{
    const char *name = "/tmp/bsd_host_vnode", *other = "/tmp/bsd_host_vnode.2";
    begin();
    word fd = call(5, name, DF_O_CREAT | 2 | DF_O_TRUNC, 0600);
    unsigned all = DF_NOTE_WRITE | DF_NOTE_EXTEND | DF_NOTE_ATTRIB | DF_NOTE_RENAME | DF_NOTE_DELETE;
    IS(change(fd, DF_EVFILT_VNODE, DF_EV_ADD | DF_EV_CLEAR, all, 0), 0);
    IS(wait_ms(0), 0);
    call(4, fd, "abc", 3);
    IS(wait_ms(1000), 1);
    IS(got.fflags, DF_NOTE_WRITE | DF_NOTE_EXTEND);
    call(124, fd, 0640);
    IS(wait_ms(1000), 1);
    IS(got.fflags, DF_NOTE_ATTRIB);
    call(128, name, other);
    IS(wait_ms(1000), 1);
    IS(got.fflags & DF_NOTE_RENAME, DF_NOTE_RENAME);
    call(10, other);
    IS(wait_ms(1000), 1);
    IS(got.fflags & DF_NOTE_DELETE, DF_NOTE_DELETE);
    call(6, fd), end();
}

TEST(kqueues_nest)
{
    begin();
    word inner = kq;
    change(1, DF_EVFILT_USER, DF_EV_ADD | DF_EV_CLEAR, 0, 0);
    word outer = call(362);
    kq = outer;
    IS(change(inner, DF_EVFILT_READ, DF_EV_ADD, 0, 0), 0);
    IS(wait_ms(0), 0);
    kq = inner, change(1, DF_EVFILT_USER, 0, DF_NOTE_TRIGGER, 0), kq = outer;
    IS(wait_ms(1000), 1);
    IS((word)got.ident, inner);
    kq = inner, IS(wait_ms(0), 1), kq = outer;
    IS(wait_ms(0), 0);
    call(6, inner), call(6, outer);
}

static void local(unsigned char address[16], int port)
{
    fill(address, 0, 16);
    address[0] = 16, address[1] = 2, address[2] = (unsigned char)(port >> 8), address[3] = (unsigned char)port, address[4] = 127, address[7] = 1;
}

TEST(a_datagram_counts_with_its_address)
{
    unsigned char address[16];
    int len = 16;
    begin();
    word a = call(97, 2, 2, 0);
    local(address, 0);
    IS(call(104, a, address, 16), 0);
    IS(call(32, a, address, &len), 0);
    IS(address[0], 16), IS(address[1], 2);
    IS(change(a, DF_EVFILT_READ, DF_EV_ADD, 0, 0), 0);
    IS(call(133, a, "hello", 5, 0, address, 16), 5);
    IS(wait_ms(1000), 1);
    IS(got.data, 21);
    call(6, a), end();
}

TEST(a_refused_connection_is_an_end_with_its_error)
{
    unsigned char address[16];
    int len = 16, error = 0;
    begin();
    word l = call(97, 2, 1, 0), s = call(97, 2, 1 | 0x20000000, 0);
    local(address, 0);
    call(104, l, address, 16), call(32, l, address, &len), call(6, l);
    IS(change(s, DF_EVFILT_WRITE, DF_EV_ADD | DF_EV_CLEAR, 0, 0), 0);
    IS(wait_ms(0), 0); /* a fresh socket is neither writable nor at its end */
    IS(call(98, s, address, 16), -36);
    IS(wait_ms(1000), 1);
    IS(got.flags, 0x9821 | (got.flags & DF_EV_HUP)), IS(got.fflags, 61);
    len = 4;
    IS(call(118, s, 0xffff, 0x1007, &error, &len), 0);
    IS(error, 61);
    call(6, s), end();
}

TEST(a_stream_s_ends_are_told)
{
    unsigned char address[16];
    int len = 16;
    begin();
    word l = call(97, 2, 1, 0), s = call(97, 2, 1, 0);
    local(address, 0);
    call(104, l, address, 16), call(106, l, 8), call(32, l, address, &len);
    IS(change(l, DF_EVFILT_READ, DF_EV_ADD | DF_EV_CLEAR, 0, 0), 0);
    IS(call(98, s, address, 16), 0);
    IS(wait_ms(1000), 1);
    IS((word)got.ident, l), IS(got.data, 1);
    word p = call(30, l, 0, 0);
    IS(change(s, DF_EVFILT_READ, DF_EV_ADD, 0, 0), 0);
    call(4, p, "bye", 3), call(134, p, 1);
    while (wait_ms(1000) == 1 && !(got.flags & DF_EV_EOF))
        ;
    IS(got.flags & (DF_EV_EOF | DF_EV_NODATA), DF_EV_EOF), IS(got.data, 3);
    char buf[8];
    call(3, s, buf, 8);
    IS(wait_ms(1000), 1);
    IS(got.flags & (DF_EV_EOF | DF_EV_NODATA | DF_EV_HUP), DF_EV_EOF | DF_EV_NODATA);
    call(6, p), call(6, s), call(6, l), end();
}

__attribute__((used)) void guest_main(word *entry);
__attribute__((used)) void guest_main(word *entry)
{
    (void)entry;
    RUN(a_level_event_stays_until_it_is_drained);
    RUN(a_clear_event_comes_once_for_each_arrival);
    RUN(oneshot_dispatch_and_disable);
    RUN(errors_come_as_events_or_as_the_calls_own);
    RUN(a_user_event_is_triggered_by_itself_and_by_a_thread);
    RUN(a_timer_counts);
    RUN(a_signal_is_counted_ignored_or_blocked);
    RUN(a_child_s_end_is_told_with_its_status);
    RUN(a_tracked_child_s_children_are_told_too);
    RUN(changes_of_a_file_are_told);
    RUN(kqueues_nest);
    RUN(a_datagram_counts_with_its_address);
    RUN(a_refused_connection_is_an_end_with_its_error);
    RUN(a_stream_s_ends_are_told);
    call(1, done());
}
