/* The allocator and pthread_create over a kernel without memory: every answer is ENOMEM or EAGAIN, what was allocated
 * stays whole, nothing that was mapped is lost, and all works again once there is memory. */
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "fault/door.h"
#include "tap.h"

static unsigned calls, fail_at; /* the call of these kinds that fails; 0: none */
static int every;               /* and all after it */
static long mapped;             /* bytes, as far as the door has seen */

static long meddle(long n, long a, long b, long c, long d, long e, long f)
{
    if (n == SYS_mmap || n == SYS_mremap || n == SYS_mprotect) {
        calls++;
        if (fail_at && (calls == fail_at || (every && calls > fail_at)))
            return -ENOMEM;
    }
    long result = door_pass(n, a, b, c, d, e, f);
    if (n == SYS_munmap && !result)
        mapped -= b;
    if (n == SYS_mremap && result > 0)
        mapped += c - b;
    return result;
}

static const size_t sizes[] = {1, 16, 100, 1000, 5000, 9000, 40000, 200000, 300000, 3000000};
enum { SIZES = sizeof sizes / sizeof *sizes };

static int holds(const unsigned char *p, size_t n, int byte)
{
    for (size_t i = 0; i < n; i++)
        if (p[i] != byte)
            return 0;
    return 1;
}

/* Allocates, resizes and frees some of each size; failures are fine, lost bytes are not. Gives the failures. */
static int work(void)
{
    unsigned char *object[SIZES];
    int failed = 0;
    for (int i = 0; i < SIZES; i++) {
        errno = 0;
        object[i] = i % 2 ? malloc(sizes[i]) : calloc(1, sizes[i]);
        if (!object[i]) {
            CHECK_EQ(errno, ENOMEM);
            failed++;
            continue;
        }
        CHECK(i % 2 || holds(object[i], sizes[i], 0));
        memset(object[i], i + 1, sizes[i]);
    }
    for (int i = 0; i < SIZES; i++) {
        if (!object[i])
            continue;
        errno = 0;
        unsigned char *larger = realloc(object[i], sizes[i] * 3);
        if (larger)
            object[i] = larger;
        else {
            CHECK_EQ(errno, ENOMEM);
            failed++;
        }
        CHECK(holds(object[i], sizes[i], i + 1));
        free(object[i]);
    }
    return failed;
}

TEST(any_one_call_for_memory_may_fail)
{
    door = meddle;
    CHECK_EQ(work(), 0);
    int any = 0;
    for (unsigned at = 1; at < 40; at++) {
        calls = 0;
        fail_at = at;
        any += work();
        fail_at = 0;
        CHECK_EQ(work(), 0);
    }
    CHECK(any > 0);
    door = 0;
}

TEST(all_calls_for_memory_may_fail_from_one_on)
{
    door = meddle;
    every = 1;
    for (unsigned at = 1; at < 20; at++) {
        calls = 0;
        fail_at = at;
        work();
        fail_at = 0;
        CHECK_EQ(work(), 0);
    }
    every = 0;
    door = 0;
}

static void *nothing(void *argument) { return argument; }

TEST(a_thread_that_cannot_have_a_stack_is_eagain)
{
    pthread_t thread;
    CHECK_EQ(pthread_create(&thread, 0, nothing, 0), 0);
    CHECK_EQ(pthread_join(thread, 0), 0);
    door = meddle;
    for (unsigned at = 1; at <= 2; at++) {
        calls = 0;
        fail_at = at;
        mapped = 0;
        CHECK_EQ(pthread_create(&thread, 0, nothing, 0), EAGAIN);
        CHECK_EQ(mapped < 0, at == 2); /* what was mapped before the failure is unmapped */
    }
    fail_at = 0;
    CHECK_EQ(pthread_create(&thread, 0, nothing, 0), 0);
    CHECK_EQ(pthread_join(thread, 0), 0);
    door = 0;
}

int main(void)
{
    RUN(any_one_call_for_memory_may_fail);
    RUN(all_calls_for_memory_may_fail_from_one_on);
    RUN(a_thread_that_cannot_have_a_stack_is_eagain);
    return tap_done();
}
