/* struct ipc_perm: asm-generic/ipcbuf.h. */
struct ipc_perm {
    key_t  __ipc_perm_key;
    uid_t  uid;
    gid_t  gid;
    uid_t  cuid;
    gid_t  cgid;
    mode_t mode;
    int    __ipc_perm_seq;
    __klong_t   __pad1;
    __klong_t   __pad2;
};
__R3_PIN_SIZE(struct ipc_perm, 48, 8);
__R3_PIN_FIELD(struct ipc_perm, mode, 20);
