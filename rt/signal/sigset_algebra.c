/* Signal sets joined and cut: glibc's. Apart from sigset.c, since programs that want them often bring their own. */
#include "signal/sigset.h"

int sigisemptyset(const sigset_t *set)
{
    __r3_sigset_part any = 0;
    for (unsigned i = 0; i < R3_SIGSET_WORDS; i++)
        any |= set->__bits[i];
    return !any;
}

int sigorset(sigset_t *result, const sigset_t *left, const sigset_t *right)
{
    for (unsigned i = 0; i < R3_SIGSET_WORDS; i++)
        result->__bits[i] = left->__bits[i] | right->__bits[i];
    return 0;
}

int sigandset(sigset_t *result, const sigset_t *left, const sigset_t *right)
{
    for (unsigned i = 0; i < R3_SIGSET_WORDS; i++)
        result->__bits[i] = left->__bits[i] & right->__bits[i];
    return 0;
}
