/* POSIX.1-2024 <sys/msg.h>, man msgctl(2): System V message queues. Sizes are
 * bytes. Thread-safe. */
#ifndef _SYS_MSG_H
#define _SYS_MSG_H

#include <features.h>
#include <bits/types.h>
#include <sys/ipc.h>

typedef __pid_t pid_t;
typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;
typedef __time_t time_t;
typedef __kulong_t msgqnum_t;
typedef __kulong_t msglen_t;

/* struct msqid_ds, MSG_ values. */
#include <bits/msg.h>

__R3_DECLS_BEGIN

int msgget(key_t key, int flags);
int msgsnd(int id, const void *message, size_t size, int flags);
ssize_t msgrcv(int id, void *message, size_t size, long type, int flags);
int msgctl(int id, int command, struct msqid_ds *buffer);

#if __R3_GNU
struct msgbuf {
    __klong_t mtype;
    char mtext[1];
};
#endif

__R3_DECLS_END

#endif
