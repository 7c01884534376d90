/* <ring3/timer.h> on kqueue(2), whose timers know neither deadlines nor when an interval begins. */
typedef struct r3_timer {
    int fd; /* a kqueue of its own */
    int64_t __next_ns, __interval_ns;
} r3_timer;
