/* The registers of a traced process, and struct user, whose offsets PTRACE_PEEKUSER takes. */
#ifndef _SYS_USER_H
#define _SYS_USER_H

#include <stdint.h>
#include <features.h>
#include <bits/user.h>

#endif
