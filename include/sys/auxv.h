/* Linux man getauxval(3): what the kernel told the program at its start. Thread- and signal-safe. */
#ifndef _SYS_AUXV_H
#define _SYS_AUXV_H

#include <features.h>
#include <bits/auxv.h>
#if __has_include(<bits/hwcap.h>)
#include <bits/hwcap.h>
#endif

__R3_DECLS_BEGIN

unsigned long getauxval(unsigned long type); /* 0 with ENOENT when absent */

__R3_DECLS_END

#endif
