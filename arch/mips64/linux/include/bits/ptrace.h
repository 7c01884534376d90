/* ptrace requests of mips64. Kernel: arch/mips/include/uapi/asm/ptrace.h. */
#define PTRACE_OLDSETOPTIONS        21
#define PTRACE_GET_THREAD_AREA      25
#define PTRACE_SET_THREAD_AREA      26
#define PTRACE_PEEKTEXT_3264        0xc0 /* a 64-bit process from a 32-bit one */
#define PTRACE_PEEKDATA_3264        0xc1
#define PTRACE_POKETEXT_3264        0xc2
#define PTRACE_POKEDATA_3264        0xc3
#define PTRACE_GET_THREAD_AREA_3264 0xc4
#define PTRACE_GET_WATCH_REGS       0xd0
#define PTRACE_SET_WATCH_REGS       0xd1
