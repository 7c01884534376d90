/* errno is the thread's own. */
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <sys/stat.h>

enum { THREADS = 8, ROUNDS = 3000 };

static int fail(int which)
{
    switch (which) {
    case 0: return close(-1);
    case 1: return open("/no/such/file", O_RDONLY);
    case 2: return open("/", O_WRONLY);
    case 3: return (int)lseek(0, 0, 99);
    case 4: return chdir("/proc/self/status");
    case 5: return (int)read(12345, &(char){0}, 1);
    case 6: return mkdir("/", 0777);
    default: return dup2(0, -1);
    }
}

static const int expected[THREADS] = {EBADF, ENOENT, EISDIR, 0, ENOTDIR, EBADF, EEXIST, EBADF};
static pthread_barrier_t start;

static void *see_only_own(void *argument)
{
    int which = (int)(intptr_t)argument, want = expected[which];
    intptr_t wrong = 0;
    pthread_barrier_wait(&start);
    for (int i = 0; i < ROUNDS; i++) {
        errno = 0;
        if (fail(which) != -1)
            wrong++;
        if (!want)
            want = errno; /* ESPIPE or EINVAL: whatever the input is, it stays */
        if (errno != want || !errno)
            wrong++;
    }
    return (void *)wrong;
}

TEST(eight_threads_that_fail_differently_see_only_their_own_errno)
{
    pthread_t threads[THREADS];
    errno = 4321;
    pthread_barrier_init(&start, 0, THREADS);
    for (int i = 0; i < THREADS; i++)
        CHECK_EQ(pthread_create(&threads[i], 0, see_only_own, (void *)(intptr_t)i), 0);
    for (int i = 0; i < THREADS; i++) {
        void *wrong = (void *)-1;
        CHECK_EQ(pthread_join(threads[i], &wrong), 0);
        CHECK_EQ((intptr_t)wrong, 0);
    }
    CHECK_EQ(errno, 4321);
}

int main(void)
{
    RUN(eight_threads_that_fail_differently_see_only_their_own_errno);
    return tap_done();
}
