/* The function-like macros of the headers as DragonFly has them: sys/types.h, sys/ioccom.h, sys/wait.h, sys/dirent.h,
 * sys/event.h of the kernel. */
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <sys/event.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/wait.h>

#include "tap.h"

TEST(device_numbers_split_into_what_they_were_made_of)
{
    dev_t device = makedev(0x12, 0xab0034);
    CHECK_EQ(major(device), 0x12);
    CHECK_EQ(minor(device), 0xab0034);
    CHECK_EQ(makedev(8, 1), 0x801);
}

TEST(ioctl_numbers_hold_direction_size_group_and_number)
{
    unsigned long request = _IOWR('x', 7, struct { char bytes[300]; });
    CHECK_EQ(request & IOC_DIRMASK, IOC_INOUT);
    CHECK_EQ(IOCPARM_LEN(request), 300);
    CHECK_EQ(IOCGROUP(request), 'x');
    CHECK_EQ(request & 0xff, 7);
    CHECK_EQ(_IO('t', 97), TIOCSCTTY);
    CHECK_EQ(_IOR('t', 104, struct winsize), TIOCGWINSZ);
}

TEST(a_continued_child_is_told_from_one_that_a_signal_ended)
{
    CHECK(WIFCONTINUED(SIGCONT) && !WIFEXITED(SIGCONT) && !WIFSIGNALED(SIGCONT) && !WIFSTOPPED(SIGCONT));
    CHECK(WIFSIGNALED(SIGCONT | 0x80) && !WIFCONTINUED(SIGCONT | 0x80));
}

TEST(a_directory_record_is_as_long_as_its_name_needs_in_words)
{
    struct dirent entry = {.d_namlen = 7};
    CHECK_EQ(_DIRENT_DIRSIZ(&entry), 24);
    entry.d_namlen = 8;
    CHECK_EQ(_DIRENT_DIRSIZ(&entry), 32);
}

TEST(control_messages_stand_at_words)
{
    CHECK_EQ(CMSG_LEN(4), 20);
    CHECK_EQ(CMSG_SPACE(4), 24);
}

TEST(an_event_is_set_field_by_field)
{
    struct kevent event;
    char data;
    EV_SET(&event, 7, EVFILT_USER, EV_ADD | EV_CLEAR, NOTE_TRIGGER, -1, &data);
    CHECK_EQ(event.ident, 7);
    CHECK_EQ(event.filter, EVFILT_USER);
    CHECK_EQ(event.flags, 0x21);
    CHECK_EQ(event.fflags, 0x01000000);
    CHECK_EQ(event.data, -1);
    CHECK(event.udata == &data);
}

TEST(errno_has_its_old_name_too)
{
    errno = EDOOFUS;
    CHECK_EQ(*__error(), 88);
    *__error() = 0;
    CHECK_EQ(errno, 0);
}

int main(void)
{
    RUN(device_numbers_split_into_what_they_were_made_of);
    RUN(ioctl_numbers_hold_direction_size_group_and_number);
    RUN(a_continued_child_is_told_from_one_that_a_signal_ended);
    RUN(a_directory_record_is_as_long_as_its_name_needs_in_words);
    RUN(control_messages_stand_at_words);
    RUN(an_event_is_set_field_by_field);
    RUN(errno_has_its_old_name_too);
    return tap_done();
}
