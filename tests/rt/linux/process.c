/* What a process tells the kernel about itself, and watching another. */
#define _GNU_SOURCE
#include "tap.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/personality.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/uio.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

TEST(prctl_sets_and_tells_the_name)
{
    char name[16] = "";
    CHECK_EQ(prctl(PR_SET_NAME, "ring3-test"), 0);
    CHECK_EQ(prctl(PR_GET_NAME, name), 0);
    CHECK_STR(name, "ring3-test");
}

TEST(prctl_takes_all_its_arguments)
{
    CHECK_EQ(prctl(PR_SET_PDEATHSIG, (long)SIGUSR1), 0);
    int signum = 0;
    CHECK_EQ(prctl(PR_GET_PDEATHSIG, &signum), 0);
    CHECK_EQ(signum, SIGUSR1);
    CHECK_EQ(prctl(PR_SET_PDEATHSIG, 0L), 0);
    CHECK_EQ(prctl(PR_GET_NO_NEW_PRIVS, 0L, 0L, 0L, 0L), 0);
    CHECK_EQ(prctl(123456789, 0L, 0L, 0L, 0L), -1);
    CHECK_EQ(errno, EINVAL);
}

TEST(personality_asks_without_changing)
{
    int now = personality(0xffffffff);
    CHECK_EQ(now & PER_MASK, PER_LINUX);
    CHECK_EQ(personality(0xffffffff), now);
}

static volatile long word = 0x0123456789abcdef;

TEST(ptrace_reads_and_writes_a_word_and_the_registers)
{
    pid_t pid = fork();
    if (pid == 0) {
        if (ptrace(PTRACE_TRACEME, 0, NULL, NULL) < 0)
            _exit(99);
        raise(SIGSTOP);
        _exit(word == 42 ? 7 : 8);
    }
    int status;
    CHECK_EQ(waitpid(pid, &status, 0), pid);
    if (WIFEXITED(status) && WEXITSTATUS(status) == 99)
        SKIP("no ptrace here");
    CHECK(WIFSTOPPED(status) && WSTOPSIG(status) == SIGSTOP);
    errno = 0;
    CHECK(ptrace(PTRACE_PEEKDATA, pid, &word, NULL) == 0x0123456789abcdef);
    CHECK_EQ(ptrace(PTRACE_POKEDATA, pid, &word, 42L), 0);
    struct user_regs_struct registers;
    struct iovec into = {&registers, sizeof registers};
    CHECK_EQ(ptrace(PTRACE_GETREGSET, pid, (long)NT_PRSTATUS, &into), 0);
    CHECK(into.iov_len > 0 && into.iov_len <= sizeof registers + 64);
    CHECK_EQ(ptrace(PTRACE_PEEKDATA, pid, (void *)8, NULL), -1);
    CHECK_EQ(errno, EIO);
    CHECK_EQ(ptrace(PTRACE_CONT, pid, NULL, NULL), 0);
    CHECK_EQ(waitpid(pid, &status, 0), pid);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 7);
}

TEST(an_attribute_of_a_file_is_set_listed_read_and_removed)
{
    char path[] = "/tmp/ring3-xattr-XXXXXX", value[8] = "", list[256];
    int fd = mkstemp(path);
    unlink(path);
    if (fsetxattr(fd, "user.ring3", "three", 5, XATTR_CREATE) < 0) {
        close(fd);
        SKIP("the file system has no user attributes");
    }
    CHECK_EQ(fgetxattr(fd, "user.ring3", NULL, 0), 5);
    CHECK_EQ(fgetxattr(fd, "user.ring3", value, sizeof value), 5);
    CHECK_STR(value, "three");
    CHECK_EQ(fsetxattr(fd, "user.ring3", "x", 1, XATTR_CREATE), -1);
    CHECK_EQ(errno, EEXIST);
    ssize_t len = flistxattr(fd, list, sizeof list);
    CHECK(len >= 11 && memmem(list, (size_t)len, "user.ring3", 11) != NULL);
    CHECK_EQ(fremovexattr(fd, "user.ring3"), 0);
    CHECK_EQ(fgetxattr(fd, "user.ring3", value, sizeof value), -1);
    CHECK_EQ(errno, ENODATA);
    close(fd);
}

int main(void)
{
    RUN(prctl_sets_and_tells_the_name);
    RUN(prctl_takes_all_its_arguments);
    RUN(personality_asks_without_changing);
    RUN(ptrace_reads_and_writes_a_word_and_the_registers);
    RUN(an_attribute_of_a_file_is_set_listed_read_and_removed);
    return tap_done();
}
