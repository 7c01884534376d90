/* Options that are set and read back. */
#ifndef NET_OPTION_H
#define NET_OPTION_H

#include "net/pair.h"

#include <ring3/udp.h>

typedef struct setting {
    unsigned option;
    int value;
} setting;

/* qemu-user 7.2 does not know all of them; the kernels of this test do. */
static inline void set_and_get(int fd, setting s)
{
    int value = -12345, r = r3_option_set(fd, s.option, s.value);
    if (r == -ENOPROTOOPT || r == -EOPNOTSUPP || r == -EPERM) {
        tap_skip = "some: not in this emulator, or not allowed";
        return;
    }
    if (!CHECK_EQ(r, 0) || !CHECK_EQ(r3_option_get(fd, s.option, &value), 0) || !CHECK_EQ(value, s.value)) {
        tap_text("# option ");
        tap_number(s.option);
        tap_text("\n");
    }
}

#endif
