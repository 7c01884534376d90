/* Thread-specific values and thread-local variables. */
#include "tap.h"

#include <errno.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>

static pthread_key_t key, other;
static volatile int destroyed, rounds;

static void note(void *value) { destroyed += (int)(intptr_t)value; }

static void come_back(void *value)
{
    rounds++;
    if (rounds < 3)
        pthread_setspecific(other, value);
}

static void *set_both(void *argument)
{
    if (pthread_getspecific(key) || pthread_getspecific(other))
        return (void *)-1;
    pthread_setspecific(key, argument);
    pthread_setspecific(other, argument);
    return pthread_getspecific(key);
}

TEST(a_value_belongs_to_its_thread_and_its_destructor_runs_at_the_end)
{
    pthread_t thread;
    void *result = 0;
    CHECK_EQ(pthread_key_create(&key, note), 0);
    CHECK_EQ(pthread_key_create(&other, come_back), 0);
    CHECK_EQ(pthread_setspecific(key, (void *)1), 0);
    CHECK_EQ(pthread_create(&thread, 0, set_both, (void *)5), 0);
    CHECK_EQ(pthread_join(thread, &result), 0);
    CHECK_EQ((intptr_t)result, 5);
    CHECK_EQ(destroyed, 5);
    CHECK_EQ(rounds, 3); /* a destructor that sets its value again is called again */
    CHECK_EQ((intptr_t)pthread_getspecific(key), 1);
}

TEST(a_key_made_anew_is_null_in_every_thread)
{
    pthread_key_t first, second;
    CHECK_EQ(pthread_key_create(&first, 0), 0);
    CHECK_EQ(pthread_setspecific(first, (void *)9), 0);
    CHECK_EQ(pthread_key_delete(first), 0);
    CHECK(pthread_getspecific(first) == 0);
    CHECK_EQ(pthread_setspecific(first, (void *)9), EINVAL);
    CHECK_EQ(pthread_key_delete(first), EINVAL);
    CHECK_EQ(pthread_key_create(&second, 0), 0);
    CHECK_EQ(second, first);
    CHECK(pthread_getspecific(second) == 0);
    CHECK_EQ(pthread_key_delete(second), 0);
}

TEST(there_are_128_keys)
{
    pthread_key_t keys[200];
    int made = 0;
    while (made < 200 && !pthread_key_create(&keys[made], 0))
        made++;
    CHECK_EQ(made, 128 - 2);
    CHECK_EQ(pthread_key_create(&keys[0], 0), EAGAIN);
    for (int i = 0; i < made; i++)
        CHECK_EQ(pthread_key_delete(keys[i]), 0);
}

static _Thread_local int with_value = 17;
static _Thread_local char zeroed[300];
static _Thread_local long long aligned __attribute__((aligned(64)));

static void *fresh_locals(void *argument)
{
    int bad = with_value != 17 || ((uintptr_t)&aligned & 63);
    for (unsigned i = 0; i < sizeof zeroed; i++)
        bad |= zeroed[i];
    with_value = 1;
    memset(zeroed, 1, sizeof zeroed);
    (void)argument;
    return (void *)(intptr_t)bad;
}

TEST(each_thread_starts_with_its_own_thread_local_variables)
{
    for (int i = 0; i < 3; i++) {
        pthread_t thread;
        void *bad = (void *)1;
        CHECK_EQ(pthread_create(&thread, 0, fresh_locals, 0), 0);
        CHECK_EQ(pthread_join(thread, &bad), 0);
        CHECK(!bad);
    }
    CHECK_EQ(with_value, 17);
    CHECK(((uintptr_t)&aligned & 63) == 0);
}

int main(void)
{
    RUN(a_value_belongs_to_its_thread_and_its_destructor_runs_at_the_end);
    RUN(a_key_made_anew_is_null_in_every_thread);
    RUN(there_are_128_keys);
    RUN(each_thread_starts_with_its_own_thread_local_variables);
    return tap_done();
}
