/* The kernel's struct sigaction is the program's: handler, flags, a mask of 128 bits. The kernel brings the code that a
 * handler returns through. */
#ifndef R3_ARCH_KSIGACTION_H
#define R3_ARCH_KSIGACTION_H

#define R3_SA_RESTORER 0

struct __r3_ksigaction {
    void (*handler)(int);
    int flags;
    unsigned mask[4];
};

_Static_assert(sizeof(struct __r3_ksigaction) == 32, "sys/signal.h");

/* Nothing to add, before or after. */
static inline void __r3_ksigaction_complete(int signal, struct __r3_ksigaction *action)
{
    (void)signal, (void)action;
}
static inline void __r3_ksigaction_expect(struct __r3_ksigaction *old) { (void)old; }
static inline void __r3_ksigaction_settle(int signal, struct __r3_ksigaction *old)
{
    (void)signal, (void)old;
}

#endif
