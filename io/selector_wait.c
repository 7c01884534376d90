/* The wait that survives signals, over any kernel's wait_once. A file of its own, so that a program which waits without
 * deadlines does not bring the clock. */
#include <ring3/clock.h>
#include <ring3/selector.h>

#include <errno.h>

int r3_selector_wait(r3_selector *selector, r3_event *events, int max, int64_t deadline_ns)
{
    for (;;) {
        int64_t left = R3_FOREVER;
        if (deadline_ns >= 0) {
            left = deadline_ns - r3_clock_ns();
            if (left < 0)
                left = 0;
        }
        int n = r3_selector_wait_once(selector, events, max, left);
        /* 0 with time left: a time-out cut to what the kernel can hold. */
        if (n != -EINTR && (n || !left))
            return n;
    }
}
