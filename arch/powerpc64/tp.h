/* The thread pointer is r13, 0x7000 past the TLS block (variant I, ELFv2 3.7.2), so that 16-bit offsets reach the
 * most. Compiled code reads the canary at r13 - 0x7010: the last but one word of the thread block. */
#ifndef R3_ARCH_TP_H
#define R3_ARCH_TP_H

#define R3_TLS_BELOW_TP 0
#define R3_TP_BIAS 0x7000 /* thread pointer - end of the thread block */
#define R3_TLS_GAP 0      /* TLS block - end of the thread block, before alignment */

static inline unsigned long __r3_tp_get(void)
{
    unsigned long tp;
    __asm__("mr %0, 13" : "=r"(tp));
    return tp;
}

#endif
