/* Swap areas: swapon(2). Kernel: include/linux/swap.h. */
#ifndef _SYS_SWAP_H
#define _SYS_SWAP_H

#include <features.h>

#define SWAP_FLAG_PREFER        0x8000 /* the priority is in the lower bits */
#define SWAP_FLAG_PRIO_MASK     0x7fff
#define SWAP_FLAG_PRIO_SHIFT    0
#define SWAP_FLAG_DISCARD       0x10000
#define SWAP_FLAG_DISCARD_ONCE  0x20000
#define SWAP_FLAG_DISCARD_PAGES 0x40000

__R3_DECLS_BEGIN

int swapon(const char *path, int flags);
int swapoff(const char *path);

__R3_DECLS_END

#endif
