/* shmctl(2): sys/shm.h of the kernel. */
typedef unsigned int shmatt_t;

struct shmid_ds {
    struct ipc_perm shm_perm;
    size_t          shm_segsz;
    pid_t           shm_lpid;
    pid_t           shm_cpid;
    shmatt_t        shm_nattch;
    time_t          shm_atime;
    time_t          shm_dtime;
    time_t          shm_ctime;
    void           *shm_internal; /* the kernel's */
};
__R3_PIN_SIZE(struct shmid_ds, 88, 8);
__R3_PIN_FIELD(struct shmid_ds, shm_atime, 56);

#define SHMLBA     4096
#define SHM_RDONLY 010000
#define SHM_RND    020000 /* round the address down to SHMLBA */
#if __R3_BSD
#define SHM_R      IPC_R
#define SHM_W      IPC_W
#define SHM_LOCK   11
#define SHM_UNLOCK 12
#define SHM_STAT   13
#define SHM_INFO   14
#endif
