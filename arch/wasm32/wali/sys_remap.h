/* Mappings that grow and move. The engine's mremap always moves, and to where it likes; so a mapping never grows in place, one
 * that shrinks stays as it is, and to move is to copy. Included by sys_memory.h. */
#ifndef R3_ARCH_SYS_REMAP_H
#define R3_ARCH_SYS_REMAP_H

#include <errno.h>

static inline long sys_resize(void *at, size_t old_len, size_t new_len)
{
    (void)at;
    return new_len > old_len ? -ENOMEM : 0;
}

static inline long sys_move(void *at, size_t old_len, size_t new_len, void *to)
{
    __builtin_memcpy(to, at, old_len < new_len ? old_len : new_len);
    return 0;
}

#endif
