/* Of the numbers of ptrace(2) what x86 adds. No call of WALI takes them. */
#define PTRACE_SYSEMU            31 /* go on to the next system call, and do not do it */
#define PTRACE_SYSEMU_SINGLESTEP 32
