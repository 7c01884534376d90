/* What every file of the runtime may lean on: linkage words and the one way to report an error.
 *
 * A feature that a program may do without is reached through a weak no-op defined by its caller; the strong
 * definition sits in the archive member that holds the feature and so arrives only with it. */
#ifndef R3_RT_INTERNAL_H
#define R3_RT_INTERNAL_H

#define __r3_weak __attribute__((__weak__))
#define __r3_noreturn __attribute__((__noreturn__))
/* Runs before the stack canary exists, or sets it. */
#define __r3_no_canary __attribute__((__no_stack_protector__))
/* Never called through a pointer: no landing pad needed on CPUs whose compiler can leave it out. */
#if __has_attribute(nocf_check)
#define __r3_direct __attribute__((__nocf_check__))
#else
#define __r3_direct
#endif
/* A second name for a function of the same file: int f64(int) __r3_alias(f); */
#define __r3_alias(name) __attribute__((__alias__(#name)))
#define __r3_weak_alias(name) __attribute__((__weak__, __alias__(#name)))

/* Brings the archive member that defines a symbol. It must be one without a weak twin: a weak definition satisfies
 * the linker, which then looks no further. */
#define __r3_needs(name) __asm__(".globl " #name)

/* Sets the calling thread's errno; does nothing in a program that never names errno, since then the
 * thread-local variable (rt/start/errno.c) is not in the image. */
__r3_direct void __r3_errno_set(int error);
__r3_direct void __r3_errno_store(int error); /* its variable half, for rt/start alone */

/* The edge between -errno and the POSIX face: -4095..-1 sets errno and gives -1, all else passes. */
__r3_direct long __r3_fail(long result);

static inline long __r3_ret(long result)
{
    return __builtin_expect((unsigned long)result > -4096UL, 0) ? __r3_fail(result) : result;
}

#endif
