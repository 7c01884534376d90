/* The clock that deadlines are told in. */
#ifndef R3_CLOCK_H
#define R3_CLOCK_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define R3_SECOND_NS      INT64_C(1000000000)
#define R3_MILLISECOND_NS INT64_C(1000000)
#define R3_MICROSECOND_NS INT64_C(1000)

/* Nanoseconds of CLOCK_MONOTONIC: never set back, starts near the machine's start, stands still while it is suspended.
 * Cannot fail. No system call where the kernel offers its vDSO. Thread-safe, async-signal-safe.
 * Source: clock_gettime(2). */
int64_t r3_clock_ns(void);

#ifdef __cplusplus
}
#endif

#endif
