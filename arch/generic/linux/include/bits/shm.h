/* struct shmid_ds: asm-generic/shmbuf.h. */
struct shmid_ds {
    struct ipc_perm shm_perm;
    size_t          shm_segsz;
    time_t          shm_atime;
    time_t          shm_dtime;
    time_t          shm_ctime;
    pid_t           shm_cpid;
    pid_t           shm_lpid;
    shmatt_t        shm_nattch;
    __kulong_t   __pad1;
    __kulong_t   __pad2;
};
__R3_PIN_SIZE(struct shmid_ds, 112, 8);
__R3_PIN_FIELD(struct shmid_ds, shm_segsz, 48);
__R3_PIN_FIELD(struct shmid_ds, shm_nattch, 88);
