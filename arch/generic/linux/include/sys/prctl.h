/* What a process can tell the kernel about itself: prctl(2). The PR_* are in <linux/prctl.h>. */
#ifndef _SYS_PRCTL_H
#define _SYS_PRCTL_H

#include <features.h>
#include <linux/prctl.h>

__R3_DECLS_BEGIN

int prctl(int option, ...);

__R3_DECLS_END

#endif
