/* mq_getattr(3): linux/mqueue.h. */
struct mq_attr {
    long mq_flags;
    long mq_maxmsg;
    long mq_msgsize;
    long mq_curmsgs;
    long __reserved[4];
};
__R3_PIN_SIZE(struct mq_attr, 64, 8);
