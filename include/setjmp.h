/* Non-local jumps: ISO C 7.13, POSIX <setjmp.h>. What of the registers is kept is in bits/setjmp.h.
 * setjmp and _setjmp leave the signal mask alone; sigsetjmp keeps it if asked to. */
#ifndef _SETJMP_H
#define _SETJMP_H

#include <features.h>
#include <bits/setjmp.h>

typedef struct __jmp_buf_tag {
    __jmp_buf     __jb;
    unsigned long __fl; /* whether __ss holds a mask */
    unsigned long __ss[128 / sizeof(long)];
} jmp_buf[1];
__R3_PIN_FIELD(struct __jmp_buf_tag, __fl, sizeof(__jmp_buf));

#define __R3_RETURNS_TWICE __attribute__((__returns_twice__))

__R3_DECLS_BEGIN

int setjmp(jmp_buf env) __R3_RETURNS_TWICE;
__R3_NORETURN void longjmp(jmp_buf env, int value);
#define setjmp setjmp

#if __R3_POSIX
typedef jmp_buf sigjmp_buf;
int sigsetjmp(sigjmp_buf env, int save_mask) __R3_RETURNS_TWICE;
__R3_NORETURN void siglongjmp(sigjmp_buf env, int value);
#endif

#if __R3_XSI
int _setjmp(jmp_buf env) __R3_RETURNS_TWICE;
__R3_NORETURN void _longjmp(jmp_buf env, int value);
#endif

__R3_DECLS_END

#undef __R3_RETURNS_TWICE

#endif
