/* ptrace(2). Values: sys/ptrace.h, machine/ptrace.h of the kernel. */
#ifndef _SYS_PTRACE_H
#define _SYS_PTRACE_H

#include <features.h>
#include <bits/types.h>
#include <features.h>
#include <machine/reg.h>

#define PT_TRACE_ME  0
#define PT_READ_I    1
#define PT_READ_D    2
#define PT_WRITE_I   4
#define PT_WRITE_D   5
#define PT_CONTINUE  7
#define PT_KILL      8
#define PT_STEP      9
#define PT_ATTACH    10
#define PT_DETACH    11
#define PT_IO        12
#define PT_FIRSTMACH 32
#define PT_GETREGS   33
#define PT_SETREGS   34
#define PT_GETFPREGS 35
#define PT_SETFPREGS 36
#define PT_GETDBREGS 37
#define PT_SETDBREGS 38

#define PIOD_READ_D  1
#define PIOD_WRITE_D 2
#define PIOD_READ_I  3
#define PIOD_WRITE_I 4

struct ptrace_io_desc {
    int           piod_op;   /* PIOD_ value */
    void         *piod_offs; /* in the child */
    void         *piod_addr; /* in the parent */
    __SIZE_TYPE__ piod_len;  /* bytes */
};
__R3_PIN_SIZE(struct ptrace_io_desc, 32, 8);

__R3_DECLS_BEGIN

/* As the manual: 0 or what was asked for, or -1 with errno. */
int ptrace(int request, __pid_t pid, char *address, int data);
int utrace(const void *record, __SIZE_TYPE__ size); /* to ktrace's file */

__R3_DECLS_END

#endif
