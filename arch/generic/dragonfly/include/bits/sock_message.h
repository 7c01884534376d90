/* Flags of send and recv, control messages: sys/socket.h of the kernel. */
#define MSG_OOB          0x1
#define MSG_PEEK         0x2
#define MSG_DONTROUTE    0x4
#define MSG_EOR          0x8
#define MSG_TRUNC        0x10
#define MSG_CTRUNC       0x20
#define MSG_WAITALL      0x40
#define MSG_DONTWAIT     0x80
#define MSG_EOF          0x100
#define MSG_UNUSED09     0x200
#define MSG_NOSIGNAL     0x400
#define MSG_SYNC         0x800
#define MSG_CMSG_CLOEXEC 0x1000
#define MSG_FBLOCKING    0x10000
#define MSG_FNONBLOCKING 0x20000

#if __R3_BSD
#define MSG_FMASK 0xffff0000 /* of one call, beside the descriptor's own */
#endif

#define SCM_RIGHTS    1 /* descriptors */
#define SCM_TIMESTAMP 2 /* struct timeval */
#define SCM_CREDS     3 /* struct cmsgcred */

#if __R3_BSD
#define CMGROUP_MAX 16

/* Who sent: the sender makes room for it, the kernel fills it in. */
struct cmsgcred {
    pid_t cmcred_pid;
    uid_t cmcred_uid;
    uid_t cmcred_euid;
    gid_t cmcred_gid;
    short cmcred_ngroups;
    gid_t cmcred_groups[CMGROUP_MAX]; /* the effective one first */
};
__R3_PIN_SIZE(struct cmsgcred, 84, 4);
__R3_PIN_FIELD(struct cmsgcred, cmcred_groups, 20);
#endif
