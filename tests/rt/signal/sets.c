/* Signal sets. */
#define _GNU_SOURCE
#include "tap.h"

#include "signal_own.h"

#include <errno.h>
#include <signal.h>

static int count(const sigset_t *set)
{
    int n = 0;
    for (int s = 1; s <= R3_SIGNAL_LAST; s++)
        n += sigismember(set, s) == 1;
    return n;
}

TEST(an_empty_set_has_no_member)
{
    sigset_t set;
    memset(&set, 0xff, sizeof set);
    CHECK_EQ(sigemptyset(&set), 0);
    CHECK_EQ(count(&set), 0);
    CHECK_EQ(sigisemptyset(&set), 1);
}

TEST(members_come_and_go)
{
    sigset_t set;
    sigemptyset(&set);
    for (int s = 1; s <= R3_SIGNAL_LAST; s++) {
        if (s >= R3_SIGNAL_OWN_FIRST && s <= R3_SIGNAL_OWN_LAST)
            continue;
        CHECK_EQ(sigaddset(&set, s), 0);
        CHECK_EQ(sigismember(&set, s), 1);
        CHECK_EQ(count(&set), 1);
        CHECK_EQ(sigisemptyset(&set), 0);
        CHECK_EQ(sigdelset(&set, s), 0);
        CHECK_EQ(count(&set), 0);
    }
}

TEST(a_full_set_has_all_but_the_runtimes_own)
{
    sigset_t set;
    CHECK_EQ(sigfillset(&set), 0);
    CHECK_EQ(count(&set), R3_SIGNAL_LAST - (R3_SIGNAL_OWN_LAST - R3_SIGNAL_OWN_FIRST + 1));
    CHECK_EQ(sigismember(&set, 31), 1);
    for (int s = R3_SIGNAL_OWN_FIRST; s <= R3_SIGNAL_OWN_LAST; s++)
        CHECK_EQ(sigismember(&set, s), 0);
    CHECK_EQ(sigismember(&set, 35), 1);
    CHECK_EQ(sigismember(&set, SIGRTMAX), 1);
}

TEST(what_is_no_signal_is_refused)
{
    static const int wrong[] = {0, -1, R3_SIGNAL_CANCEL, 1000};
    sigset_t set;
    sigemptyset(&set);
    for (unsigned i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        errno = 0;
        CHECK_EQ(sigaddset(&set, wrong[i]), -1);
        CHECK_EQ(errno, EINVAL);
        CHECK_EQ(sigdelset(&set, wrong[i]), -1);
    }
    CHECK_EQ(sigismember(&set, 0), -1);
    CHECK_EQ(sigismember(&set, R3_SIGNAL_LAST + 1), -1);
    CHECK_EQ(sigaddset(&set, R3_SIGNAL_LAST + 1), -1);
}

TEST(sets_join_and_meet)
{
    sigset_t left, right, result;
    sigemptyset(&left);
    sigemptyset(&right);
    sigaddset(&left, SIGHUP);
    sigaddset(&left, SIGRTMAX);
    sigaddset(&right, SIGRTMAX);
    sigaddset(&right, SIGTERM);
    CHECK_EQ(sigorset(&result, &left, &right), 0);
    CHECK_EQ(count(&result), 3);
    CHECK_EQ(sigandset(&result, &left, &right), 0);
    CHECK_EQ(count(&result), 1);
    CHECK_EQ(sigismember(&result, SIGRTMAX), 1);
}

TEST(real_time_signals_begin_at_35)
{
    CHECK_EQ(SIGRTMIN, 35);
    CHECK_EQ(SIGRTMAX, R3_SIGNAL_LAST);
}

int main(void)
{
    RUN(an_empty_set_has_no_member);
    RUN(members_come_and_go);
    RUN(a_full_set_has_all_but_the_runtimes_own);
    RUN(what_is_no_signal_is_refused);
    RUN(sets_join_and_meet);
    RUN(real_time_signals_begin_at_35);
    return tap_done();
}
