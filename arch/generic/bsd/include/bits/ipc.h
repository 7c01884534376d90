/* System V objects of the BSDs: sys/ipc.h of the kernels. */
struct ipc_perm {
    uid_t          cuid;
    gid_t          cgid;
    uid_t          uid;
    gid_t          gid;
    mode_t         mode;
    unsigned short seq;
    key_t          key;
};
__R3_PIN_SIZE(struct ipc_perm, 32, 8);
__R3_PIN_FIELD(struct ipc_perm, key, 24);

#define IPC_CREAT   001000
#define IPC_EXCL    002000
#define IPC_NOWAIT  004000
#define IPC_PRIVATE ((key_t)0)
#define IPC_RMID    0
#define IPC_SET     1
#define IPC_STAT    2
#if __R3_BSD
#define IPC_R       000400 /* who may read, write, change */
#define IPC_W       000200
#define IPC_M       010000
#endif
