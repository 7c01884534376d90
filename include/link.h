/* Linux man dl_iterate_phdr(3): what the unwinder asks for: the program headers of the one image. */
#ifndef _LINK_H
#define _LINK_H

#include <features.h>
#include <elf.h>

typedef __SIZE_TYPE__ size_t;

#define ElfW(type) Elf64_##type

struct dl_phdr_info {
    ElfW(Addr)         dlpi_addr; /* load bias */
    const char        *dlpi_name;
    const ElfW(Phdr)  *dlpi_phdr;
    ElfW(Half)         dlpi_phnum;
    unsigned long long dlpi_adds;
    unsigned long long dlpi_subs;
    size_t             dlpi_tls_modid;
    void              *dlpi_tls_data;
};
__R3_PIN_SIZE(struct dl_phdr_info, 64, 8);

struct link_map {
    ElfW(Addr)       l_addr;
    char            *l_name;
    ElfW(Dyn)       *l_ld;
    struct link_map *l_next, *l_prev;
};

struct r_debug {
    int              r_version;
    struct link_map *r_map;
    ElfW(Addr)       r_brk;
    enum { RT_CONSISTENT, RT_ADD, RT_DELETE } r_state;
    ElfW(Addr)       r_ldbase;
};

__R3_DECLS_BEGIN

int dl_iterate_phdr(int (*callback)(struct dl_phdr_info *info, size_t size, void *argument),
                    void *argument);

__R3_DECLS_END

#endif
