/* sysvipc(7): linux/ipc.h. */
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
