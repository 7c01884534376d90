/* The names of errors and signals: every constant of this target has its own name. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <signal.h>
#include <string.h>

TEST(an_error_has_its_name_and_text)
{
    CHECK_STR(strerrorname_np(ENOENT), "ENOENT");
    CHECK_STR(strerrordesc_np(ENOENT), "No such file or directory");
    CHECK_STR(strerrorname_np(0), "0");
    CHECK_STR(strerrorname_np(ENOSYS), "ENOSYS");
    CHECK_STR(strerrorname_np(EDQUOT), "EDQUOT");
    CHECK_STR(strerrorname_np(ELOOP), "ELOOP");
    CHECK_STR(strerrorname_np(EOVERFLOW), "EOVERFLOW");
}

TEST(one_number_with_two_names_has_the_first)
{
    CHECK_STR(strerrorname_np(EWOULDBLOCK), "EAGAIN");
    CHECK_STR(strerrorname_np(ENOTSUP), "EOPNOTSUPP");
}

TEST(no_number_up_to_the_highest_is_named_twice)
{
    int named = 0;
    for (int i = -1; i < 1200; i++) {
        const char *name = strerrorname_np(i);
        named += name != NULL;
        CHECK((name == NULL) == (strcmp(strerror(i), "Unknown error") == 0));
        for (int k = -1; name && k < i; k++) {
            const char *other = strerrorname_np(k);
            CHECK(!other || strcmp(name, other) != 0);
        }
    }
    CHECK(named > 90);
}

TEST(an_error_without_a_name_is_null)
{
    CHECK(strerrorname_np(-1) == NULL);
    CHECK(strerrorname_np(4000) == NULL);
    CHECK(strerrordesc_np(4000) == NULL);
}

TEST(a_signal_has_its_name_and_text)
{
    CHECK_STR(sigabbrev_np(SIGINT), "INT");
    CHECK_STR(sigdescr_np(SIGINT), "Interrupt");
    CHECK_STR(sigabbrev_np(SIGUSR1), "USR1");
    CHECK_STR(sigabbrev_np(SIGSYS), "SYS");
    CHECK_STR(sigabbrev_np(SIGPOLL), "IO");
    CHECK_STR(sigabbrev_np(SIGCHLD), "CHLD");
    for (int i = 1; i < 32; i++)
        CHECK(sigabbrev_np(i) != NULL && sigdescr_np(i) != NULL);
    CHECK(sigabbrev_np(0) == NULL);
    CHECK(sigabbrev_np(SIGRTMIN) == NULL);
    CHECK(sigdescr_np(-1) == NULL);
}

int main(void)
{
    RUN(an_error_has_its_name_and_text);
    RUN(one_number_with_two_names_has_the_first);
    RUN(no_number_up_to_the_highest_is_named_twice);
    RUN(an_error_without_a_name_is_null);
    RUN(a_signal_has_its_name_and_text);
    return tap_done();
}
