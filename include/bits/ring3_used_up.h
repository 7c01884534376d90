/* What ring3's own reads and writes tell the selector: nothing, where the kernel makes the edges. A selector that makes
 * them itself has a file of this name in front (arch/generic/poll). */
#ifndef R3_BITS_USED_UP_H
#define R3_BITS_USED_UP_H

#include <stddef.h>
#include <sys/uio.h>

/* A read or accept of fd, or a write, which asked for `asked` bytes, gave `result`. */
static inline void __r3_read_gave(int fd, long result, size_t asked) { (void)fd, (void)result, (void)asked; }
static inline void __r3_write_gave(int fd, long result, size_t asked) { (void)fd, (void)result, (void)asked; }

/* The same of whole datagrams, which may leave more behind however short they are. */
static inline void __r3_datagram_came(int fd, long result) { (void)fd, (void)result; }
static inline void __r3_datagram_went(int fd, long result) { (void)fd, (void)result; }

/* What is asked for by a vector; nobody asks. */
static inline size_t __r3_bytes_of(const struct iovec *parts, int count) { return (void)parts, (void)count, (size_t)0; }

/* Something was done to fd after which any of interest may arise anew; fd is about to be closed. */
static inline void __r3_may_arise(int fd, unsigned interest) { (void)fd, (void)interest; }
static inline void __r3_closes(int fd) { (void)fd; }

#endif
