/* reboot(2). Values: sys/reboot.h of the kernel. */
#ifndef _SYS_REBOOT_H
#define _SYS_REBOOT_H

#include <features.h>

#define RB_AUTOBOOT 0x0
#define RB_ASKNAME  0x1
#define RB_SINGLE   0x2
#define RB_NOSYNC   0x4
#define RB_HALT     0x8
#define RB_INITNAME 0x10
#define RB_DFLTROOT 0x20
#define RB_KDB      0x40
#define RB_RDONLY   0x80
#define RB_DUMP     0x100
#define RB_MINIROOT 0x200
#define RB_VERBOSE  0x800
#define RB_SERIAL   0x1000
#define RB_CDROM    0x2000
#define RB_POWEROFF 0x4000
#define RB_GDB      0x8000
#define RB_MUTE     0x10000
#define RB_SELFTEST 0x20000
#define RB_PAUSE    0x40000
#define RB_VIDEO    0x20000000
#define RB_BOOTINFO 0x80000000

__R3_DECLS_BEGIN

/* Does not return if it succeeds: -1 with EPERM. RB_ bits. */
int reboot(int how);

__R3_DECLS_END

#endif
