/* The entries to the kernel that only the BSDs need, beside those of <ring3/syscall.h>, whose contract they share. */
#ifndef R3_ARCH_SYSCALL_MORE_H
#define R3_ARCH_SYSCALL_MORE_H

/* Seven arguments: mmap, sendfile. */
long r3_syscall7(long a, long b, long c, long d, long e, long f, long g, long number);

/* For a call with a second result (pipe's other end), which is stored in *second; left as it was if the call fails. */
long r3_syscall_pair(long a, long b, long number, long *second);

#endif
