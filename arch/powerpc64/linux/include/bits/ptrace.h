/* ptrace requests of powerpc64. Kernel: arch/powerpc/include/uapi/asm/ptrace.h. */
#include <bits/reg.h>

#define PTRACE_GETVRREGS         18 /* VMX */
#define PTRACE_SETVRREGS         19
#define PTRACE_GETEVRREGS        20 /* SPE */
#define PTRACE_SETEVRREGS        21
#define PTRACE_GETREGS64         22
#define PTRACE_SETREGS64         23
#define PTRACE_GET_DEBUGREG      25
#define PTRACE_SET_DEBUGREG      26
#define PTRACE_GETVSRREGS        27 /* VSX: the lower halves of 0 .. 31 */
#define PTRACE_SETVSRREGS        28
#define PTRACE_SYSEMU            29 /* go on to the next system call, and do not do it */
#define PTRACE_SYSEMU_SINGLESTEP 30
#define PTRACE_SINGLEBLOCK       256 /* go on to the next branch */
