/* <ring3/signal_source.h> on kqueue(2): a signal under the names that signalfd(2) gives its parts. */
#include <bits/sigset.h>
#include <stdint.h>

typedef struct r3_signal {
    uint32_t ssi_signo;
    int32_t  ssi_errno;
    int32_t  ssi_code;
    uint32_t ssi_pid;
    uint32_t ssi_uid;
    int32_t  ssi_status;
    int32_t  ssi_int;
    uint64_t ssi_ptr;
    uint64_t ssi_addr;
} r3_signal;

typedef struct r3_signal_source {
    int fd; /* a kqueue of its own */
    sigset_t __set;
} r3_signal_source;
