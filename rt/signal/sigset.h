/* What the runtime knows of a signal set: how much of it the kernel uses, and which signals are its own. */
#ifndef R3_RT_SIGSET_H
#define R3_RT_SIGSET_H

#include "signal_own.h"
#include "sys_signal.h"

typedef __typeof__(((sigset_t *)0)->__bits[0]) __r3_sigset_part;

/* Only these words of a set are ever written: in a ucontext_t that the kernel made, other things follow them. */
#define R3_SIGSET_WORDS (R3_SIGSET_BYTES / sizeof(__r3_sigset_part))
#define R3_WORD_BITS (8 * sizeof(__r3_sigset_part))

/* Every signal: as many parts as any kernel reads. */
#define R3_SIGSET_ALL {{-1, -1, -1, -1}}

/* The runtime's own signals (signal_own.h; thread cancellation among them), in the first word: a program can neither
 * handle nor block them. */
#define R3_SIGNALS_OWN ((__r3_sigset_part)((1ULL << R3_SIGNAL_OWN_LAST) - (1ULL << (R3_SIGNAL_OWN_FIRST - 1))))

static inline int __r3_signal_is_user(int signal)
{
    return signal > 0 && signal <= R3_SIGNAL_LAST && (signal < R3_SIGNAL_OWN_FIRST || signal > R3_SIGNAL_OWN_LAST);
}

static inline __r3_sigset_part *__r3_sigset_word(const sigset_t *set, int signal)
{
    return (__r3_sigset_part *)&set->__bits[(unsigned)(signal - 1) / R3_WORD_BITS];
}

static inline __r3_sigset_part __r3_sigset_bit(int signal)
{
    return (__r3_sigset_part)1 << (unsigned)(signal - 1) % R3_WORD_BITS;
}

static inline sigset_t __r3_sigset_of(int signal)
{
    sigset_t set;
    for (unsigned i = 0; i < R3_SIGSET_WORDS; i++)
        set.__bits[i] = 0;
    *__r3_sigset_word(&set, signal) = __r3_sigset_bit(signal);
    return set;
}

#endif
