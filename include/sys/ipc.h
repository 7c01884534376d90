/* POSIX.1-2024 <sys/ipc.h>: System V objects and who may use them. */
#ifndef _SYS_IPC_H
#define _SYS_IPC_H

#include <features.h>
#include <bits/types.h>

typedef __uid_t uid_t;
typedef __gid_t gid_t;
typedef __mode_t mode_t;
typedef __key_t key_t;

/* struct ipc_perm, IPC_ values. */
#include <bits/ipc.h>

__R3_DECLS_BEGIN

key_t ftok(const char *path, int id);

__R3_DECLS_END

#endif
