/* The thread pointer is the base of fs, and by the psABI the first word it points to holds its own value. The TLS
 * block lies below it (variant II); the canary is read at fs:40 by compiled code. */
#ifndef R3_ARCH_TP_H
#define R3_ARCH_TP_H

#define R3_TLS_BELOW_TP 1
#define R3_TP_BIAS 0 /* thread pointer - end of the thread block (variant I only) */
#define R3_TLS_GAP 0 /* TLS block - end of the thread block (variant I only) */

static inline unsigned long __r3_tp_get(void)
{
    unsigned long tp;
    __asm__("mov %%fs:0, %0" : "=r"(tp));
    return tp;
}

#endif
