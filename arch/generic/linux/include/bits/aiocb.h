/* struct aiocb: musl's. */
struct aiocb {
    int             aio_fildes;
    int             aio_lio_opcode;
    int             aio_reqprio;
    volatile void  *aio_buf;
    __SIZE_TYPE__   aio_nbytes;
    struct sigevent aio_sigevent;
    void           *__td;
    int             __lock[2];
    volatile int    __err;
    ssize_t         __ret;
    off_t           aio_offset;
    void           *__next, *__prev;
    char            __dummy4[32 - 2 * sizeof(void *)];
};
__R3_PIN_SIZE(struct aiocb, 168, 8);
__R3_PIN_FIELD(struct aiocb, aio_offset, 128);
