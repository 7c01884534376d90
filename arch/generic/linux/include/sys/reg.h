/* Where the registers stand in the user area: PTRACE_PEEKUSER takes the index times 8, or the offset where
 * bits/reg.h says so. */
#ifndef _SYS_REG_H
#define _SYS_REG_H

#include <bits/reg.h>

#endif
