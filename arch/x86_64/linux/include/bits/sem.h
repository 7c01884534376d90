/* struct semid_ds: x86 asm/sembuf.h; sem_nsems is 16 bits in POSIX, a word in the kernel. */
struct semid_ds {
    struct ipc_perm sem_perm;
    time_t          sem_otime;
    long            __unused1;
    time_t          sem_ctime;
    long            __unused2;
    unsigned short  sem_nsems;
    char            __sem_nsems_pad[sizeof(__klong_t) - sizeof(short)];
    long            __unused3;
    long            __unused4;
};
__R3_PIN_SIZE(struct semid_ds, 104, 8);
__R3_PIN_FIELD(struct semid_ds, sem_ctime, 64);
