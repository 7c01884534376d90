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

static inline void __r3_ksigaction_complete(struct __r3_ksigaction *action) { (void)action; }
static inline void __r3_ksigaction_expect(struct __r3_ksigaction *old) { (void)old; }
static inline void __r3_ksigaction_settle(struct __r3_ksigaction *old) { (void)old; }

#endif
