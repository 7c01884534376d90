/* Mappings that grow and move: by mremap(2). Included by sys_memory.h. */
#ifndef R3_ARCH_SYS_REMAP_H
#define R3_ARCH_SYS_REMAP_H

/* Makes a mapping longer or shorter where it is, or moves it to `to`, where as much is mapped: 0 or -errno. */
static inline long sys_resize(void *at, size_t old_len, size_t new_len)
{
    long r = sys_mremap(at, old_len, new_len, 0, 0);
    return r < 0 && r > -4096 ? r : 0;
}

static inline long sys_move(void *at, size_t old_len, size_t new_len, void *to)
{
    enum { MAYMOVE = 1, FIXED = 2 }; /* linux/mman.h */
    long r = sys_mremap(at, old_len, new_len, MAYMOVE | FIXED, to);
    return r < 0 && r > -4096 ? r : 0;
}

#endif
