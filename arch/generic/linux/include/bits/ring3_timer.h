/* <ring3/timer.h> on timerfd_create(2). */
typedef struct r3_timer {
    int fd;
} r3_timer;
