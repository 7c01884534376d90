/* The thread pointer is the UserLocal register, 0x7000 past the TLS block (variant I), so that 16-bit offsets reach
 * the most. Kernels emulate the read on CPUs that lack it, fastest with v1 as the target. The canary is a global. */
#ifndef R3_ARCH_TP_H
#define R3_ARCH_TP_H

#define R3_TLS_BELOW_TP 0
#define R3_TP_BIAS 0x7000 /* thread pointer - end of the thread block */
#define R3_TLS_GAP 0      /* TLS block - end of the thread block, before alignment */

static inline unsigned long __r3_tp_get(void)
{
    register unsigned long tp __asm__("$3");
    __asm__(".set push\n\t.set mips64r2\n\trdhwr %0, $29\n\t.set pop" : "=r"(tp));
    return tp;
}

#endif
