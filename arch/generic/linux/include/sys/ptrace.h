/* Watching and steering another process: ptrace(2). Requests and registers that a CPU has on top are in
 * bits/ptrace.h; registers by name in <sys/user.h>, by index in <sys/reg.h>.
 * Kernel: include/uapi/linux/ptrace.h. */
#ifndef _SYS_PTRACE_H
#define _SYS_PTRACE_H

#include <stdint.h>
#include <features.h>
#include <bits/ptrace.h>

/* Beginning, going on, ending */
#define PTRACE_TRACEME    0
#define PTRACE_CONT       7
#define PTRACE_KILL       8
#define PTRACE_SINGLESTEP 9
#define PTRACE_ATTACH     16
#define PTRACE_DETACH     17
#define PTRACE_SYSCALL    24
#define PTRACE_SEIZE      0x4206 /* Linux 3.4, as the two below */
#define PTRACE_INTERRUPT  0x4207
#define PTRACE_LISTEN     0x4208

/* Memory and the user area, a word each */
#define PTRACE_PEEKTEXT   1
#define PTRACE_PEEKDATA   2
#define PTRACE_PEEKUSER   3
#define PTRACE_POKETEXT   4
#define PTRACE_POKEDATA   5
#define PTRACE_POKEUSER   6
#define PTRACE_PEEKUSR    PTRACE_PEEKUSER
#define PTRACE_POKEUSR    PTRACE_POKEUSER

/* Registers. GETREGSET (NT_* of <elf.h>, a struct iovec) works on every CPU; the others on x86_64,
 * powerpc64 and mips64 only. */
#define PTRACE_GETREGSET  0x4204
#define PTRACE_SETREGSET  0x4205
#define PTRACE_GETREGS    12
#define PTRACE_SETREGS    13
#define PTRACE_GETFPREGS  14
#define PTRACE_SETFPREGS  15
#define PTRACE_GETFPXREGS 18
#define PTRACE_SETFPXREGS 19

/* Signals */
#define PTRACE_GETSIGINFO  0x4202
#define PTRACE_SETSIGINFO  0x4203
#define PTRACE_PEEKSIGINFO 0x4209
#define PTRACE_GETSIGMASK  0x420a
#define PTRACE_SETSIGMASK  0x420b

/* Options */
#define PTRACE_SETOPTIONS         0x4200
#define PTRACE_O_TRACESYSGOOD     0x00000001 /* a stop at a system call shows SIGTRAP | 0x80 */
#define PTRACE_O_TRACEFORK        0x00000002
#define PTRACE_O_TRACEVFORK       0x00000004
#define PTRACE_O_TRACECLONE       0x00000008
#define PTRACE_O_TRACEEXEC        0x00000010
#define PTRACE_O_TRACEVFORKDONE   0x00000020
#define PTRACE_O_TRACEEXIT        0x00000040
#define PTRACE_O_TRACESECCOMP     0x00000080
#define PTRACE_O_EXITKILL         0x00100000 /* the tracer's death kills */
#define PTRACE_O_SUSPEND_SECCOMP  0x00200000
#define PTRACE_O_MASK             0x003000ff

/* Events: status >> 16 of such a stop; PTRACE_GETEVENTMSG gives the pid or the status */
#define PTRACE_GETEVENTMSG        0x4201
#define PTRACE_EVENT_FORK         1
#define PTRACE_EVENT_VFORK        2
#define PTRACE_EVENT_CLONE        3
#define PTRACE_EVENT_EXEC         4
#define PTRACE_EVENT_VFORK_DONE   5
#define PTRACE_EVENT_EXIT         6
#define PTRACE_EVENT_SECCOMP      7
#define PTRACE_EVENT_STOP         128
#define PTRACE_EVENTMSG_SYSCALL_ENTRY 1
#define PTRACE_EVENTMSG_SYSCALL_EXIT  2

/* Seccomp filters, the system call of a stop (5.3), restartable sequences (5.13), user dispatch (6.4) */
#define PTRACE_SECCOMP_GET_FILTER                  0x420c
#define PTRACE_SECCOMP_GET_METADATA                0x420d
#define PTRACE_GET_SYSCALL_INFO                    0x420e
#define PTRACE_GET_RSEQ_CONFIGURATION              0x420f
#define PTRACE_SET_SYSCALL_USER_DISPATCH_CONFIG    0x4210
#define PTRACE_GET_SYSCALL_USER_DISPATCH_CONFIG    0x4211

/* The names of other systems */
#define PT_TRACE_ME   PTRACE_TRACEME
#define PT_READ_I     PTRACE_PEEKTEXT
#define PT_READ_D     PTRACE_PEEKDATA
#define PT_READ_U     PTRACE_PEEKUSER
#define PT_WRITE_I    PTRACE_POKETEXT
#define PT_WRITE_D    PTRACE_POKEDATA
#define PT_WRITE_U    PTRACE_POKEUSER
#define PT_CONTINUE   PTRACE_CONT
#define PT_KILL       PTRACE_KILL
#define PT_STEP       PTRACE_SINGLESTEP
#define PT_ATTACH     PTRACE_ATTACH
#define PT_DETACH     PTRACE_DETACH
#define PT_SYSCALL    PTRACE_SYSCALL
#define PT_GETREGS    PTRACE_GETREGS
#define PT_SETREGS    PTRACE_SETREGS
#define PT_GETFPREGS  PTRACE_GETFPREGS
#define PT_SETFPREGS  PTRACE_SETFPREGS
#define PT_GETFPXREGS PTRACE_GETFPXREGS
#define PT_SETFPXREGS PTRACE_SETFPXREGS
#define PT_SETOPTIONS  PTRACE_SETOPTIONS
#define PT_GETEVENTMSG PTRACE_GETEVENTMSG
#define PT_GETSIGINFO  PTRACE_GETSIGINFO
#define PT_SETSIGINFO  PTRACE_SETSIGINFO

/* PTRACE_PEEKSIGINFO */
#define PTRACE_PEEKSIGINFO_SHARED 1
struct ptrace_peeksiginfo_args {
    uint64_t off;
    uint32_t flags;
    int32_t  nr;
};
struct __ptrace_peeksiginfo_args {
    uint64_t off;
    uint32_t flags;
    int32_t  nr;
};
__R3_PIN_SIZE(struct ptrace_peeksiginfo_args, 16, 8);

struct seccomp_metadata {
    uint64_t filter_off;
    uint64_t flags;
};
__R3_PIN_SIZE(struct seccomp_metadata, 16, 8);

/* PTRACE_GET_SYSCALL_INFO: op says which of the union */
#define PTRACE_SYSCALL_INFO_NONE    0
#define PTRACE_SYSCALL_INFO_ENTRY   1
#define PTRACE_SYSCALL_INFO_EXIT    2
#define PTRACE_SYSCALL_INFO_SECCOMP 3
struct __ptrace_syscall_entry {
    uint64_t nr;
    uint64_t args[6];
};
struct __ptrace_syscall_exit {
    int64_t rval;
    uint8_t is_error;
};
struct __ptrace_syscall_seccomp {
    uint64_t nr;
    uint64_t args[6];
    uint32_t ret_data;
};
struct ptrace_syscall_info {
    uint8_t  op;
    uint8_t  __pad[3];
    uint32_t arch; /* AUDIT_ARCH_* */
    uint64_t instruction_pointer;
    uint64_t stack_pointer;
    union {
        struct __ptrace_syscall_entry   entry;
        struct __ptrace_syscall_exit    exit;
        struct __ptrace_syscall_seccomp seccomp;
    };
};
__R3_PIN_SIZE(struct ptrace_syscall_info, 88, 8);

struct ptrace_rseq_configuration {
    uint64_t rseq_abi_pointer;
    uint32_t rseq_abi_size;
    uint32_t signature;
    uint32_t flags;
    uint32_t pad;
};
__R3_PIN_SIZE(struct ptrace_rseq_configuration, 24, 8);

struct ptrace_sud_config {
    uint64_t mode;
    uint64_t selector;
    uint64_t offset;
    uint64_t len;
};
__R3_PIN_SIZE(struct ptrace_sud_config, 32, 8);

__R3_DECLS_BEGIN

/* The arguments are pid_t pid, void *addr, void *data. The PEEK requests return the word, so that only
 * errno, set to 0 before, tells an error from -1. */
long ptrace(int request, ...);

__R3_DECLS_END

#endif
