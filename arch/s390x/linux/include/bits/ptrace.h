/* ptrace requests of s390x. Kernel: arch/s390/include/uapi/asm/ptrace.h. */
#include <bits/reg.h>

#define PTRACE_SINGLEBLOCK       12 /* go on to the next branch */
#define PTRACE_OLDSETOPTIONS     21
#define PTRACE_SYSEMU            31 /* go on to the next system call, and do not do it */
#define PTRACE_SYSEMU_SINGLESTEP 32
#define PTRACE_PEEKUSR_AREA      0x5000
#define PTRACE_POKEUSR_AREA      0x5001
#define PTRACE_PEEKTEXT_AREA     0x5002
#define PTRACE_PEEKDATA_AREA     0x5003
#define PTRACE_POKETEXT_AREA     0x5004
#define PTRACE_POKEDATA_AREA     0x5005
#define PTRACE_GET_LAST_BREAK    0x5006
#define PTRACE_PEEK_SYSTEM_CALL  0x5007
#define PTRACE_POKE_SYSTEM_CALL  0x5008
#define PTRACE_ENABLE_TE         0x5009
#define PTRACE_DISABLE_TE        0x5010
#define PTRACE_TE_ABORT_RAND     0x5011
#define PTRACE_PROT              21
