/* The thread pointer is tpidr_el0; the TLS block follows it after two reserved words (variant I). The canary is a
 * global. */
#ifndef R3_ARCH_TP_H
#define R3_ARCH_TP_H

#define R3_TLS_BELOW_TP 0
#define R3_TP_BIAS 0  /* thread pointer - end of the thread block */
#define R3_TLS_GAP 16 /* TLS block - end of the thread block, before alignment */

static inline unsigned long __r3_tp_get(void)
{
    unsigned long tp;
    __asm__("mrs %0, tpidr_el0" : "=r"(tp));
    return tp;
}

#endif
