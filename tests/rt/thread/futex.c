/* r3_futex_wait and r3_futex_wake. */
#include "tap.h"

#include <errno.h>
#include <pthread.h>
#include <ring3/clock.h>
#include <ring3/futex.h>

static int word;

static void *set_and_wake(void *argument)
{
    __atomic_store_n(&word, 1, __ATOMIC_RELEASE);
    r3_futex_wake(&word, 1, 0);
    return argument;
}

TEST(a_waiter_sees_the_change_it_was_woken_for)
{
    for (int round = 0; round < 200; round++) {
        pthread_t thread;
        word = 0;
        CHECK_EQ(pthread_create(&thread, 0, set_and_wake, 0), 0);
        while (!__atomic_load_n(&word, __ATOMIC_ACQUIRE))
            r3_futex_wait(&word, 0, R3_FUTEX_FOREVER, 0);
        CHECK_EQ(pthread_join(thread, 0), 0);
    }
}

TEST(a_wait_ends_at_its_deadline_or_at_once)
{
    word = 5;
    CHECK_EQ(r3_futex_wait(&word, 4, R3_FUTEX_FOREVER, 0), -EAGAIN);
    int64_t deadline = r3_clock_ns() + 20 * R3_MILLISECOND_NS;
    CHECK_EQ(r3_futex_wait(&word, 5, deadline, R3_FUTEX_SHARED), -ETIMEDOUT);
    CHECK(r3_clock_ns() >= deadline);
    CHECK_EQ(r3_futex_wait(&word, 5, 0, 0), -ETIMEDOUT);
    CHECK_EQ(r3_futex_wake(&word, 10, 0), 0);
}

int main(void)
{
    RUN(a_waiter_sees_the_change_it_was_woken_for);
    RUN(a_wait_ends_at_its_deadline_or_at_once);
    return tap_done();
}
