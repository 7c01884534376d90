/* System calls by name. */
#include "tap.h"

#include <ring3/syscall_name.h>
#include <sys/syscall.h>

#define CHECK_NAME(number, name) CHECK(r3_syscall_name(number) && !strcmp(r3_syscall_name(number), name))

TEST(a_number_has_its_name)
{
    CHECK_NAME(SYS_read, "read");
    CHECK_NAME(SYS_kevent, "kevent");
    CHECK_NAME(SYS___sysctl, "__sysctl");
    CHECK_NAME(SYS_lwp_create, "lwp_create");
    CHECK_NAME(SYS_procctl, "procctl");
}

TEST(a_number_without_a_call_has_none)
{
    CHECK(!r3_syscall_name(11)); /* execv, long gone */
    CHECK(!r3_syscall_name(-1));
    CHECK(!r3_syscall_name(100000));
}

int main(void)
{
    RUN(a_number_has_its_name);
    RUN(a_number_without_a_call_has_none);
    return tap_done();
}
