/* Timers. */
#include "io/loop.h"

#include <ring3/timer.h>

static r3_timer timer;

static void setup(void)
{
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_timer_open(&timer, &loop, 3), 0);
}

static void teardown(void)
{
    r3_timer_close(&timer);
    r3_selector_close(&loop);
}

TEST(a_timer_that_is_not_set_is_silent)
{
    setup();
    CHECK(loop_quiet());
    CHECK_EQ(r3_timer_expirations(&timer), 0);
    teardown();
}

TEST(a_timer_goes_off_once_and_not_before_its_time)
{
    setup();
    int64_t deadline = r3_clock_ns() + 20 * R3_MILLISECOND_NS;
    CHECK_EQ(r3_timer_set(&timer, deadline, 0), 0);
    CHECK(loop_readable(3));
    CHECK(r3_clock_ns() >= deadline);
    CHECK_EQ(r3_timer_expirations(&timer), 1);
    CHECK(loop_quiet());
    teardown();
}

TEST(an_interval_goes_off_again_and_again)
{
    setup();
    CHECK_EQ(r3_timer_set(&timer, r3_clock_ns(), 2 * R3_MILLISECOND_NS), 0);
    int64_t count = 0;
    for (int i = 0; i < 100 && count < 4; i++) {
        CHECK(loop_readable(3));
        count += r3_timer_expirations(&timer);
    }
    CHECK(count >= 4);
    teardown();
}

TEST(a_deadline_that_has_passed_is_told_at_once)
{
    setup();
    CHECK_EQ(r3_timer_set(&timer, 0, 0), 0);
    CHECK(loop_readable(3));
    teardown();
}

TEST(a_timer_can_be_stopped)
{
    setup();
    CHECK_EQ(r3_timer_set(&timer, r3_clock_ns() + 10 * R3_MILLISECOND_NS, 0), 0);
    CHECK_EQ(r3_timer_set(&timer, R3_FOREVER, 0), 0);
    CHECK(loop_quiet());
    CHECK_EQ(r3_timer_set(&timer, 1, -1), -EINVAL);
    teardown();
}

int main(void)
{
    RUN(a_timer_that_is_not_set_is_silent);
    RUN(a_timer_goes_off_once_and_not_before_its_time);
    RUN(an_interval_goes_off_again_and_again);
    RUN(a_deadline_that_has_passed_is_told_at_once);
    RUN(a_timer_can_be_stopped);
    return tap_done();
}
