/* The one door to the kernel.
 *
 * Three levels stand over each other; each is built on the one before it only:
 *
 *   r3_syscallN     the door: arguments as they are, number last; result or -errno
 *   sys_*           typed, inline, result or -errno; internal to ring3 (rt/<kernel>/sys.h)
 *   open, read ...  the POSIX face: -1 and errno
 *
 * r3_syscall0 .. r3_syscall6 are the only instructions of the library that enter the kernel, apart from process
 * and thread start and end, vfork, sigreturn and the vDSO. They are ordinary functions of one object file, so a
 * program that defines all seven replaces the door: to fail calls on purpose, to trace, to sandbox, to carry the
 * calls out elsewhere. This header and that object (arch/<cpu>/<kernel>/syscall) stand alone: nothing else of
 * ring3 is needed to use them.
 *
 * The number comes last so that the arguments already stand in the kernel's registers.
 *
 * Result:  what the kernel returns, or -4095..-1, a negated errno. Kernels that report errors another way (carry
 *          flag, mips a3, powerpc cr0.SO) are brought to this form here.
 * Safety:  thread-safe, async-signal-safe; need neither stack canary nor TLS nor errno; usable in a vfork child.
 * Numbers: SYS_* of <sys/syscall.h>.
 * Source:  syscall(2), section "Architecture calling conventions". */
#ifndef R3_SYSCALL_H
#define R3_SYSCALL_H

#ifdef __cplusplus
extern "C" {
#endif

long r3_syscall0(long number);
long r3_syscall1(long a, long number);
long r3_syscall2(long a, long b, long number);
long r3_syscall3(long a, long b, long c, long number);
long r3_syscall4(long a, long b, long c, long d, long number);
long r3_syscall5(long a, long b, long c, long d, long e, long number);
long r3_syscall6(long a, long b, long c, long d, long e, long f, long number);

#ifdef __cplusplus
}
#endif

#endif
