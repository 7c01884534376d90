/* The thread pointer is split over the access registers a0 (high half) and a1. The TLS block lies below it
 * (variant II); compiled code reads the canary at tp + 40. */
#ifndef R3_ARCH_TP_H
#define R3_ARCH_TP_H

#define R3_TLS_BELOW_TP 1
#define R3_TP_BIAS 0 /* thread pointer - end of the thread block (variant I only) */
#define R3_TLS_GAP 0 /* TLS block - end of the thread block (variant I only) */

static inline unsigned long __r3_tp_get(void)
{
    unsigned long tp;
    __asm__("ear %0, %%a0\n\tsllg %0, %0, 32\n\tear %0, %%a1" : "=&d"(tp));
    return tp;
}

#endif
