/* How threads begin and end: __r3_clone, __r3_exit_unmap. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <ring3/syscall.h>
#include <sched.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/wait.h>

int __r3_clone(int (*fn)(void *), void *stack, int flags, void *arg, int *ptid, void *tls, int *ctid);
void __r3_exit_unmap(void *base, size_t len);

#define THREAD (CLONE_VM | CLONE_FS | CLONE_FILES | CLONE_SIGHAND | CLONE_THREAD | CLONE_SYSVSEM)
#define FUTEX_WAIT 0

static _Alignas(16) char stack[65536];
static volatile int parent_tid, child_tid;

static void wait_until_gone(void)
{
    int tid;
    while ((tid = child_tid) != 0)
        r3_syscall4((long)&child_tid, FUTEX_WAIT, tid, 0, SYS_futex);
}

static int start(int (*fn)(void *), void *top, void *arg)
{
    parent_tid = -1;
    child_tid = -1;
    return __r3_clone(fn, top, THREAD | CLONE_PARENT_SETTID | CLONE_CHILD_CLEARTID, arg, (int *)&parent_tid, 0,
                      (int *)&child_tid);
}

static volatile uintptr_t seen_arg, seen_frame;
static char *volatile escaped;
__attribute__((__no_stack_protector__)) static int child(void *arg)
{
    _Alignas(16) char here[16];
    escaped = here;
    seen_frame = (uintptr_t)escaped;
    seen_arg = (uintptr_t)arg;
    return 0;
}

TEST(a_thread_runs_its_function_on_its_stack)
{
    int tid = start(child, stack + sizeof stack, (void *)0x123456789abcL);
    CHECK(tid > 0);
    wait_until_gone();
    CHECK_EQ(parent_tid, tid);
    CHECK_EQ(seen_arg, 0x123456789abcL);
    CHECK(seen_frame > (uintptr_t)stack && seen_frame < (uintptr_t)stack + sizeof stack);
    CHECK_EQ(seen_frame % 16, 0);
}

TEST(a_crooked_stack_is_aligned)
{
    for (int off = 1; off < 16; off++) {
        seen_frame = 1;
        CHECK(start(child, stack + sizeof stack - off, 0) > 0);
        wait_until_gone();
        CHECK_EQ(seen_frame % 16, 0);
    }
}

TEST(clone_gives_the_negative_errno)
{
    int r = __r3_clone(child, stack + sizeof stack, CLONE_THREAD, 0, 0, 0, 0); /* without CLONE_SIGHAND */
    CHECK_EQ(r, -EINVAL);
}

static int seven(void *arg)
{
    (void)arg;
    return 7;
}

TEST(the_result_of_the_function_is_the_exit_status)
{
    int status = 0;
    int pid = __r3_clone(seven, stack + sizeof stack, SIGCHLD, 0, 0, 0, 0);
    CHECK(pid > 0);
    CHECK_EQ(waitpid(pid, &status, 0), pid);
    CHECK(WIFEXITED(status));
    CHECK_EQ(WEXITSTATUS(status), 7);
}

static int unmap_self(void *arg)
{
    __r3_exit_unmap(arg, sizeof stack);
    return 0;
}

TEST(a_thread_leaves_without_the_stack_it_ran_on)
{
    char *map = mmap(0, sizeof stack, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int pipe_ends[2];
    CHECK(map != MAP_FAILED);
    CHECK_EQ(pipe(pipe_ends), 0);
    CHECK_EQ(write(pipe_ends[1], map, 1), 1);
    CHECK(start(unmap_self, map + sizeof stack, map) > 0);
    wait_until_gone();
    errno = 0;
    CHECK_EQ(write(pipe_ends[1], map, 1), -1);
    CHECK_EQ(errno, EFAULT);
    close(pipe_ends[0]);
    close(pipe_ends[1]);
}

int main(void)
{
    RUN(a_thread_runs_its_function_on_its_stack);
    RUN(a_crooked_stack_is_aligned);
    RUN(clone_gives_the_negative_errno);
    RUN(the_result_of_the_function_is_the_exit_status);
    RUN(a_thread_leaves_without_the_stack_it_ran_on);
    return tap_done();
}
