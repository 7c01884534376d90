/* Sets the thread pointer of the calling thread. Result: 0 or -errno. */
#ifndef R3_ARCH_TP_SET_H
#define R3_ARCH_TP_SET_H

static inline long __r3_tp_set(unsigned long tp)
{
    __asm__ volatile("mr 13, %0" : : "r"(tp) : "memory");
    return 0;
}

#endif
