/* mq_getattr(3): linux/mqueue.h. */
struct mq_attr {
    __klong_t mq_flags;
    __klong_t mq_maxmsg;
    __klong_t mq_msgsize;
    __klong_t mq_curmsgs;
    __klong_t __reserved[4];
};
__R3_PIN_SIZE(struct mq_attr, 64, 8);
