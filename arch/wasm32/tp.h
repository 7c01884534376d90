/* WebAssembly has no thread register that C could read: the pointer is a thread-local variable, which without threads is
 * a plain one, and with them lies behind the module's __tls_base. */
#ifndef R3_ARCH_TP_H
#define R3_ARCH_TP_H

#define R3_TLS_BELOW_TP 1 /* the pointer is that of the thread block itself */
#define R3_TP_BIAS 0
#define R3_TLS_GAP 0

extern _Thread_local unsigned long __r3_tp;

static inline unsigned long __r3_tp_get(void) { return __r3_tp; }

#endif
