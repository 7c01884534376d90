/* semctl(2): sys/sem.h of the kernel. */
struct sem;
struct semid_ds {
    struct ipc_perm sem_perm;
    struct sem     *sem_base; /* the kernel's */
    unsigned short  sem_nsems;
    time_t          sem_otime;
    long            __sem_pad1;
    time_t          sem_ctime;
    long            __sem_pad2;
    long            __sem_pad3[4];
};
__R3_PIN_SIZE(struct semid_ds, 112, 8);
__R3_PIN_FIELD(struct semid_ds, sem_ctime, 64);

#define SEM_UNDO 010000
#define GETNCNT  3
#define GETPID   4
#define GETVAL   5
#define GETALL   6
#define GETZCNT  7
#define SETVAL   8
#define SETALL   9
#if __R3_BSD
#define SEM_A    000200 /* who may alter, read */
#define SEM_R    000400
#define SEM_STAT 10
#endif
