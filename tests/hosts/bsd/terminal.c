/* termios between the kernels: the bits and the places of the characters differ, speeds are plain numbers (sys/sys/termios.h,
 * _termios.h). A character that is off is 0xff here and 0 there. */
#include "host.h"
#include "terminal.h"

struct df_termios { uint32_t flag[4]; unsigned char cc[20]; uint32_t ispeed, ospeed; };
struct linux_termios2 { uint32_t flag[4]; unsigned char line, cc[19]; uint32_t ispeed, ospeed; };
_Static_assert(sizeof(struct df_termios) == 44 && sizeof(struct linux_termios2) == 44, "asm-generic/termbits.h");

#define TCGETS2 0x802c542aL
#define TCSETS2 0x402c542bL

static const struct { unsigned char word; uint32_t guest, linux_bit; } bits[] = {
    {0, 0x1, 0x1}, {0, 0x2, 0x2}, {0, 0x4, 0x4}, {0, 0x8, 0x8}, {0, 0x10, 0x10}, {0, 0x20, 0x20}, {0, 0x40, 0x40}, {0, 0x80, 0x80},
    {0, 0x100, 0x100}, {0, 0x200, 0x400}, {0, 0x400, 0x1000}, {0, 0x800, 0x800}, {0, 0x2000, 0x2000},
    {1, 0x1, 0x1}, {1, 0x2, 0x4}, {1, 0x4, 0x1800}, {1, 0x10, 0x8}, {1, 0x20, 0x10}, {1, 0x40, 0x20},
    {2, 0x100, 0x10}, {2, 0x200, 0x20}, {2, 0x400, 0x40}, {2, 0x800, 0x80}, {2, 0x1000, 0x100}, {2, 0x2000, 0x200},
    {2, 0x4000, 0x400}, {2, 0x8000, 0x800}, {2, 0x30000, 0x80000000},
    {3, 0x1, 0x800}, {3, 0x2, 0x10}, {3, 0x4, 0x20}, {3, 0x8, 0x8}, {3, 0x10, 0x40}, {3, 0x20, 0x400}, {3, 0x40, 0x200},
    {3, 0x80, 0x1}, {3, 0x100, 0x2}, {3, 0x400, 0x8000}, {3, 0x400000, 0x100}, {3, 0x800000, 0x1000}, {3, 0x20000000, 0x4000},
    {3, 0x80000000, 0x80},
};

/* Where Linux has the guest's i-th character. */
static const signed char place[20] = {4, 11, 16, 2, 14, 3, 12, -1, 0, 1, 10, -1, 8, 9, 15, 13, 6, 5, -1, -1};
enum { MIN = 16, TIME = 17 };

long terminal_get(int fd, uint64_t to)
{
    struct linux_termios2 k;
    struct df_termios g = {.ispeed = 0};
    long r = kernel(SYS_ioctl, fd, TCGETS2, (long)&k);
    if (r < 0)
        return r;
    for (unsigned i = 0; i < LENGTH(bits); i++)
        if ((k.flag[bits[i].word] & bits[i].linux_bit) == bits[i].linux_bit)
            g.flag[bits[i].word] |= bits[i].guest;
    for (unsigned i = 0; i < LENGTH(place); i++) {
        g.cc[i] = place[i] < 0 ? 0xff : k.cc[(int)place[i]];
        if (i < MIN && !g.cc[i])
            g.cc[i] = 0xff;
    }
    g.ispeed = k.ispeed, g.ospeed = k.ospeed;
    return guest_write(to, &g, sizeof g);
}

/* when: 0 now, 1 after output, 2 after output with input dropped. */
long terminal_set(int fd, uint64_t from, int when)
{
    struct linux_termios2 k;
    struct df_termios g;
    long r = guest_read(&g, from, sizeof g);
    if (r == 0)
        r = kernel(SYS_ioctl, fd, TCGETS2, (long)&k);
    if (r < 0)
        return r;
    for (unsigned i = 0; i < LENGTH(bits); i++)
        k.flag[bits[i].word] &= ~bits[i].linux_bit;
    for (unsigned i = 0; i < LENGTH(bits); i++)
        if ((g.flag[bits[i].word] & bits[i].guest) == bits[i].guest)
            k.flag[bits[i].word] |= bits[i].linux_bit;
    for (unsigned i = 0; i < LENGTH(place); i++)
        if (place[i] >= 0)
            k.cc[(int)place[i]] = i < MIN && g.cc[i] == 0xff ? 0 : g.cc[i];
    k.flag[2] = (k.flag[2] & ~0x100fu) | 0x1000; /* BOTHER: the numbers count */
    k.ispeed = g.ispeed, k.ospeed = g.ospeed;
    return kernel(SYS_ioctl, fd, TCSETS2 + when, (long)&k);
}
