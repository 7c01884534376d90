/* POSIX.1-2024 <sys/msg.h>, Linux man msgget(2), msgop(2), msgctl(2): System V message queues. Sizes are
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
typedef unsigned long msgqnum_t;
typedef unsigned long msglen_t;

/* asm-generic/msgbuf.h: the same on all 64-bit CPUs. */
struct msqid_ds {
    struct ipc_perm msg_perm;
    time_t          msg_stime;
    time_t          msg_rtime;
    time_t          msg_ctime;
    unsigned long   msg_cbytes;
    msgqnum_t       msg_qnum;
    msglen_t        msg_qbytes;
    pid_t           msg_lspid;
    pid_t           msg_lrpid;
    unsigned long   __unused[2];
};
__R3_PIN_SIZE(struct msqid_ds, 120, 8);
__R3_PIN_FIELD(struct msqid_ds, msg_qnum, 80);
#define __msg_cbytes msg_cbytes

#define MSG_NOERROR  010000
#define MSG_EXCEPT   020000
#define MSG_COPY     040000
#define MSG_STAT     11
#define MSG_INFO     12
#define MSG_STAT_ANY 13

struct msginfo {
    int            msgpool, msgmap, msgmax, msgmnb, msgmni, msgssz, msgtql;
    unsigned short msgseg;
};
__R3_PIN_SIZE(struct msginfo, 32, 4);

__R3_DECLS_BEGIN

int msgget(key_t key, int flags);
int msgsnd(int id, const void *message, size_t size, int flags);
ssize_t msgrcv(int id, void *message, size_t size, long type, int flags);
int msgctl(int id, int command, struct msqid_ds *buffer);

#if __R3_GNU
struct msgbuf {
    long mtype;
    char mtext[1];
};
#endif

__R3_DECLS_END

#endif
