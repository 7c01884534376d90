/* IPC_64: the n64 calls kept the old structures as well and want to be asked for the new ones (kernel,
 * arch/mips/kernel/syscalls/syscall_n64.tbl: sys_old_semctl, sys_old_msgctl, sys_old_shmctl). */
#ifndef R3_ARCH_IPC_VERSION_H
#define R3_ARCH_IPC_VERSION_H

enum { R3_IPC_VERSION = 0x100 };

#endif
