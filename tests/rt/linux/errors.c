/* Errors that Linux alone has, by name and text. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <string.h>

TEST(linuxs_own_errors_have_name_and_text)
{
    CHECK_STR(strerrorname_np(EHWPOISON), "EHWPOISON");
    CHECK_STR(strerror(EHWPOISON), "Memory page has hardware error");
    CHECK_STR(strerrorname_np(EDEADLOCK), EDEADLOCK == EDEADLK ? "EDEADLK" : "EDEADLOCK");
    int named = 0;
    for (int i = 0; i < 1200; i++)
        named += strerrorname_np(i) != NULL;
    CHECK_EQ(named, EDEADLOCK == EDEADLK ? 132 : 133);
}

int main(void)
{
    RUN(linuxs_own_errors_have_name_and_text);
    return tap_done();
}
