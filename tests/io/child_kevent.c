/* Children where no descriptor stands for a process. */
#include "io/loop.h"

#include <ring3/child.h>

TEST(there_is_no_pidfd_to_adopt)
{
    r3_child child;
    CHECK_EQ(r3_selector_open(&loop), 0);
    CHECK_EQ(r3_child_adopt(&child, &loop, 9, loop.fd), -EOPNOTSUPP);
    r3_child_close(&child);
    r3_selector_close(&loop);
}

int main(void)
{
    RUN(there_is_no_pidfd_to_adopt);
    return tap_done();
}
