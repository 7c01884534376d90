/* POSIX.1-2024 <sys/ipc.h>, Linux man sysvipc(7): System V objects and who may use them. */
#ifndef _SYS_IPC_H
#define _SYS_IPC_H

#include <features.h>
#include <bits/types.h>

typedef __uid_t uid_t;
typedef __gid_t gid_t;
typedef __mode_t mode_t;
typedef __key_t key_t;

#if __R3_BSD
#define __ipc_perm_key key
#define __ipc_perm_seq seq
#else
#define __ipc_perm_key __key
#define __ipc_perm_seq __seq
#endif

#include <bits/ipc_perm.h>

#define IPC_CREAT   01000
#define IPC_EXCL    02000
#define IPC_NOWAIT  04000
#define IPC_PRIVATE ((key_t)0)
#define IPC_RMID    0
#define IPC_SET     1
#define IPC_STAT    2
#define IPC_INFO    3

__R3_DECLS_BEGIN

key_t ftok(const char *path, int id);

__R3_DECLS_END

#endif
