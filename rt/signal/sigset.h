/* What the runtime knows of a signal set: how much of it the kernel uses, and which signals are its own. */
#ifndef R3_RT_SIGSET_H
#define R3_RT_SIGSET_H

#include "sys_signal.h"

/* Only these words of a set are ever written: in a ucontext_t that the kernel made, other things follow them. */
#define R3_SIGSET_WORDS (R3_SIGSET_BYTES / sizeof(long))
#define R3_WORD_BITS (8 * sizeof(long))

/* The real-time signals below SIGRTMIN are the runtime's own (thread cancellation among them), with musl's
 * numbers: a program can neither handle nor block them. */
#define R3_SIGNAL_OWN_FIRST 32
#define R3_SIGNAL_OWN_LAST 34
#define R3_SIGNALS_OWN 0x380000000UL /* in the first word */

static inline int __r3_signal_is_user(int signal)
{
    return signal > 0 && signal < _NSIG && (signal < R3_SIGNAL_OWN_FIRST || signal > R3_SIGNAL_OWN_LAST);
}

static inline unsigned long *__r3_sigset_word(const sigset_t *set, int signal)
{
    return (unsigned long *)&set->__bits[(unsigned)(signal - 1) / R3_WORD_BITS];
}

static inline unsigned long __r3_sigset_bit(int signal) { return 1UL << (unsigned)(signal - 1) % R3_WORD_BITS; }

static inline sigset_t __r3_sigset_of(int signal)
{
    sigset_t set;
    for (unsigned i = 0; i < R3_SIGSET_WORDS; i++)
        set.__bits[i] = 0;
    *__r3_sigset_word(&set, signal) = __r3_sigset_bit(signal);
    return set;
}

#endif
