/* System calls by number and their names. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <ring3/syscall_name.h>
#include <sys/syscall.h>
#include <unistd.h>

TEST(a_call_has_its_name)
{
    CHECK_STR(r3_syscall_name(SYS_read), "read");
    CHECK_STR(r3_syscall_name(SYS_openat), "openat");
    CHECK_STR(r3_syscall_name(SYS_exit_group), "exit_group");
    CHECK_STR(r3_syscall_name(SYS_epoll_pwait), "epoll_pwait");
    CHECK_STR(r3_syscall_name(SYS_pidfd_open), "pidfd_open");
    CHECK_STR(r3_syscall_name(SYS_mseal), "mseal");
#ifdef SYS_open
    CHECK_STR(r3_syscall_name(SYS_open), "open");
#endif
#ifdef SYS_arch_prctl
    CHECK_STR(r3_syscall_name(SYS_arch_prctl), "arch_prctl");
#endif
#ifdef SYS_riscv_hwprobe
    CHECK_STR(r3_syscall_name(SYS_riscv_hwprobe), "riscv_hwprobe");
#endif
}

TEST(what_is_no_call_has_none)
{
    CHECK(r3_syscall_name(-1) == NULL);
    CHECK(r3_syscall_name(__NR_Linux - 1) == NULL);
    CHECK(r3_syscall_name(SYS_mseal + 1) == NULL);
    CHECK(r3_syscall_name(1000000) == NULL);
    CHECK(r3_syscall_name((long)(~0UL >> 1)) == NULL);
}

/* As many names as the table has numbers: 6.12's counts less two reserved ones of mips. */
TEST(every_number_of_the_table_has_a_name)
{
    int named = 0;
    for (long n = __NR_Linux; n <= SYS_mseal; n++)
        named += r3_syscall_name(n) != NULL;
    CHECK(named >= 314);
    CHECK(named <= 415);
}

TEST(syscall_passes_six_arguments_and_sets_errno)
{
    CHECK_EQ(syscall(SYS_getpid), getpid());
    errno = 0;
    CHECK_EQ(syscall(SYS_close, -1L), -1);
    CHECK_EQ(errno, EBADF);

    int fds[2];
    CHECK_EQ(pipe(fds), 0);
    CHECK_EQ(syscall(SYS_write, (long)fds[1], "ring", 4L), 4);
    char text[5] = {0};
    CHECK_EQ(syscall(SYS_read, (long)fds[0], text, 4L), 4);
    CHECK_STR(text, "ring");
    /* Without the last argument it would wait for ever. */
    int to[2];
    CHECK_EQ(pipe(to), 0);
    CHECK_EQ(syscall(SYS_splice, (long)fds[0], 0L, (long)to[1], 0L, 4L, (long)SPLICE_F_NONBLOCK), -1);
    CHECK_EQ(errno, EAGAIN);
    close(to[0]);
    close(to[1]);
    close(fds[0]);
    close(fds[1]);
}

int main(void)
{
    RUN(a_call_has_its_name);
    RUN(what_is_no_call_has_none);
    RUN(every_number_of_the_table_has_a_name);
    RUN(syscall_passes_six_arguments_and_sets_errno);
    return tap_done();
}
