/* The function-like macros of the headers that only Linux has so. */
#define _GNU_SOURCE
#include <sys/ioctl.h>
#include <sys/sysmacros.h>
#include <sys/types.h>
#include <sys/wait.h>

#include "tap.h"

TEST(device_numbers_split_into_what_they_were_made_of)
{
    dev_t device = makedev(0x12345, 0xabcdef);
    CHECK_EQ(major(device), 0x12345);
    CHECK_EQ(minor(device), 0xabcdef);
    CHECK_EQ(makedev(8, 1), 0x801); /* sda1, as the kernel has always packed it */
    CHECK_EQ(major(makedev(0xffffffff, 0)), 0xffffffff);
    CHECK_EQ(minor(makedev(0, 0xffffffff)), 0xffffffff);
}

TEST(ioctl_numbers_hold_direction_size_type_and_number)
{
    unsigned request = _IOWR('x', 7, struct { char bytes[300]; });
    CHECK_EQ(_IOC_DIR(request), _IOC_READ | _IOC_WRITE);
    CHECK_EQ(_IOC_SIZE(request), 300);
    CHECK_EQ(_IOC_TYPE(request), 'x');
    CHECK_EQ(_IOC_NR(request), 7);
    CHECK_EQ(_IOC_DIR(_IO('x', 7)), _IOC_NONE);
}

TEST(a_continued_child_is_told_from_others)
{
    int continued = 0xffff;
    CHECK(WIFCONTINUED(continued) && !WIFEXITED(continued) && !WIFSIGNALED(continued) && !WIFSTOPPED(continued));
}

int main(void)
{
    RUN(device_numbers_split_into_what_they_were_made_of);
    RUN(ioctl_numbers_hold_direction_size_type_and_number);
    RUN(a_continued_child_is_told_from_others);
    return tap_done();
}
