/* ptrace requests of x86_64. Kernel: arch/x86/include/uapi/asm/ptrace-abi.h. */
#define PTRACE_OLDSETOPTIONS     21
#define PTRACE_GET_THREAD_AREA   25
#define PTRACE_SET_THREAD_AREA   26
#define PTRACE_ARCH_PRCTL        30
#define PTRACE_SYSEMU            31 /* go on to the next system call, and do not do it */
#define PTRACE_SYSEMU_SINGLESTEP 32
#define PTRACE_SINGLEBLOCK       33 /* go on to the next branch */
