/* struct semid_ds: asm-generic/sembuf.h; sem_nsems is 16 bits in POSIX, a word in the kernel. */
struct semid_ds {
    struct ipc_perm sem_perm;
    time_t          sem_otime;
    time_t          sem_ctime;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    unsigned short  sem_nsems;
    char            __sem_nsems_pad[sizeof(__klong_t) - sizeof(short)];
#else
    char            __sem_nsems_pad[sizeof(__klong_t) - sizeof(short)];
    unsigned short  sem_nsems;
#endif
    __klong_t            __unused3;
    __klong_t            __unused4;
};
__R3_PIN_SIZE(struct semid_ds, 88, 8);
__R3_PIN_FIELD(struct semid_ds, sem_ctime, 56);
