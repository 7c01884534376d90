/* mq_getattr(3): sys/mqueue.h of the kernel. */
struct mq_attr {
    long mq_flags;
    long mq_maxmsg;
    long mq_msgsize;
    long mq_curmsgs;
};
__R3_PIN_SIZE(struct mq_attr, 32, 8);
