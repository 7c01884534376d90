/* Sets the calling thread's pointer; cannot fail. */
#ifndef R3_ARCH_TP_SET_H
#define R3_ARCH_TP_SET_H

#include "tp.h"

static inline long __r3_tp_set(unsigned long tp)
{
    __r3_tp = tp;
    return 0;
}

#endif
