/* msgctl(2): linux/msg.h. */
/* asm-generic/msgbuf.h: the same on all 64-bit CPUs. */
struct msqid_ds {
    struct ipc_perm msg_perm;
    time_t          msg_stime;
    time_t          msg_rtime;
    time_t          msg_ctime;
    __kulong_t      msg_cbytes;
    msgqnum_t       msg_qnum;
    msglen_t        msg_qbytes;
    pid_t           msg_lspid;
    pid_t           msg_lrpid;
    __kulong_t      __unused[2];
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
