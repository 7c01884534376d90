/* struct aiocb: sys/aio.h of the kernel. */
struct aiocb {
    int             aio_fildes;
    off_t           aio_offset;
    volatile void  *aio_buf;
    __SIZE_TYPE__   aio_nbytes;
    struct sigevent aio_sigevent;
    int             aio_lio_opcode;
    int             aio_reqprio;
    int             _aio_val; /* what aio_return gives */
    int             _aio_err; /* what aio_error gives */
};
__R3_PIN_SIZE(struct aiocb, 80, 8);
__R3_PIN_FIELD(struct aiocb, aio_sigevent, 32);
