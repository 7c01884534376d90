/* What is added to the command of semctl, msgctl and shmctl to get structures of this age: nothing, since the calls of
 * 64-bit CPUs never had others. mips64 overrides this. */
#ifndef R3_ARCH_IPC_VERSION_H
#define R3_ARCH_IPC_VERSION_H

enum { R3_IPC_VERSION = 0 };

#endif
