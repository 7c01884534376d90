/* <ring3/signal_source.h> on signalfd(2). */
#include <sys/signalfd.h>

typedef struct signalfd_siginfo r3_signal;

typedef struct r3_signal_source {
    int fd;
} r3_signal_source;
