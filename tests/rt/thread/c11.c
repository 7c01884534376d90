/* <threads.h>. */
#include "tap.h"

#include <threads.h>
#include <time.h>

static mtx_t mutex;
static cnd_t changed;
static int state;
static once_flag flag = ONCE_FLAG_INIT;
static int initialized, destroyed;
static tss_t value;

static void initialize(void) { initialized++; }
static void destroy(void *p) { destroyed += *(int *)p; }

static int work(void *argument)
{
    static int five = 5;
    call_once(&flag, initialize);
    tss_set(value, &five);
    mtx_lock(&mutex);
    state = 1;
    cnd_signal(&changed);
    while (state != 2)
        cnd_wait(&changed, &mutex);
    mtx_unlock(&mutex);
    return -*(int *)argument;
}

static int leave(void *argument) { thrd_exit(*(int *)argument); }

TEST(c11_threads_talk_and_return_an_int)
{
    thrd_t thread;
    int argument = 77, result = 0;
    CHECK_EQ(mtx_init(&mutex, mtx_timed | mtx_recursive), thrd_success);
    CHECK_EQ(cnd_init(&changed), thrd_success);
    CHECK_EQ(tss_create(&value, destroy), thrd_success);
    CHECK_EQ(thrd_create(&thread, work, &argument), thrd_success);
    CHECK_EQ(mtx_lock(&mutex), thrd_success);
    while (state != 1)
        CHECK_EQ(cnd_wait(&changed, &mutex), thrd_success);
    state = 2;
    CHECK_EQ(cnd_broadcast(&changed), thrd_success);
    CHECK_EQ(mtx_unlock(&mutex), thrd_success);
    CHECK_EQ(thrd_join(thread, &result), thrd_success);
    CHECK_EQ(result, -77);
    call_once(&flag, initialize);
    CHECK_EQ(initialized, 1);
    CHECK_EQ(destroyed, 5);
    CHECK_EQ(thrd_create(&thread, leave, &argument), thrd_success);
    CHECK_EQ(thrd_join(thread, &result), thrd_success);
    CHECK_EQ(result, 77);
}

TEST(c11_time_outs_and_busy_are_told)
{
    struct timespec past = {.tv_sec = 1}, none = {0, 0};
    mtx_t plain;
    CHECK_EQ(mtx_init(&plain, mtx_timed), thrd_success);
    CHECK_EQ(mtx_lock(&plain), thrd_success);
    CHECK_EQ(mtx_trylock(&plain), thrd_busy);
    CHECK_EQ(mtx_timedlock(&plain, &past), thrd_timedout);
    CHECK_EQ(cnd_timedwait(&changed, &plain, &past), thrd_timedout);
    CHECK_EQ(mtx_unlock(&plain), thrd_success);
    CHECK_EQ(thrd_sleep(&none, 0), 0);
    CHECK(thrd_equal(thrd_current(), thrd_current()));
}

int main(void)
{
    RUN(c11_threads_talk_and_return_an_int);
    RUN(c11_time_outs_and_busy_are_told);
    return tap_done();
}
