/* User-level contexts (removed from POSIX in 2008, alive everywhere): getcontext(3), makecontext(3).
 * The same ucontext_t is what a signal handler gets as its third argument; its registers, as
 * uc_mcontext, are in bits/ucontext.h. */
#ifndef _UCONTEXT_H
#define _UCONTEXT_H

#include <features.h>
#include <signal.h>

#if __R3_BSD
#define NGREG ((int)(sizeof(gregset_t) / sizeof(greg_t)))
#endif

#if __R3_POSIX
__R3_DECLS_BEGIN

int getcontext(ucontext_t *context);
int setcontext(const ucontext_t *context);
void makecontext(ucontext_t *context, void (*function)(void), int argc, ...);
int swapcontext(ucontext_t *save, const ucontext_t *next);

__R3_DECLS_END
#endif

#endif
