/* The engine's struct sigaction: packed, 24 bytes, a handler being its index in the module's table, which is what a
 * function pointer is here. There is no restorer: the engine calls the handler between two instructions.
 * Source: WALI specification, types_abi.py. */
#ifndef R3_ARCH_KSIGACTION_H
#define R3_ARCH_KSIGACTION_H

#define R3_SA_RESTORER 0

struct __attribute__((__packed__)) __r3_ksigaction {
    void (*handler)(int);
    unsigned long long flags;
    unsigned restorer;
    unsigned long long mask[1];
};

_Static_assert(sizeof(struct __r3_ksigaction) == 24, "types_abi.py");

/* A handler that wants siginfo_t gets one that says the signal's number and nothing else, and a null context: the engine
 * knows no more (rt/wali/siginfo.c). */
void __r3_siginfo_complete(int signal, struct __r3_ksigaction *action);
void __r3_siginfo_settle(int signal, struct __r3_ksigaction *old);

static inline void __r3_ksigaction_complete(int signal, struct __r3_ksigaction *action)
{
    if (action->flags & 4 /* SA_SIGINFO */)
        __r3_siginfo_complete(signal, action);
}

static inline void __r3_ksigaction_expect(struct __r3_ksigaction *old) { (void)old; }
static inline void __r3_ksigaction_settle(int signal, struct __r3_ksigaction *old) { __r3_siginfo_settle(signal, old); }

#endif
