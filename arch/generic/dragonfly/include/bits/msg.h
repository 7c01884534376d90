/* msgctl(2): sys/msg.h of the kernel. */
struct msg;
struct msqid_ds {
    struct ipc_perm msg_perm;
    struct msg     *msg_first; /* the kernel's */
    struct msg     *msg_last;
    msglen_t        msg_cbytes;
    msgqnum_t       msg_qnum;
    msglen_t        msg_qbytes;
    pid_t           msg_lspid;
    pid_t           msg_lrpid;
    time_t          msg_stime;
    long            __msg_pad1;
    time_t          msg_rtime;
    long            __msg_pad2;
    time_t          msg_ctime;
    long            __msg_pad3;
    long            __msg_pad4[4];
};
__R3_PIN_SIZE(struct msqid_ds, 160, 8);
__R3_PIN_FIELD(struct msqid_ds, msg_ctime, 112);

#define MSG_NOERROR 010000
