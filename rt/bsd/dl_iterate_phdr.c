/* What an unwinder asks for: the program headers. A static program has one object, itself, which has no name. */
#include "start/image.h"

#include <link.h>

int dl_iterate_phdr(int (*callback)(struct dl_phdr_info *, size_t, void *), void *argument)
{
    struct dl_phdr_info info = {
        .dlpi_addr = (uintptr_t)__r3_image_address(0),
        .dlpi_name = "",
        .dlpi_phdr = (const Elf64_Phdr *)__r3_image_phdrs(),
        .dlpi_phnum = __ehdr_start.phnum,
        .dlpi_adds = 1,
        .dlpi_tls_modid = __r3_image_find(R3_PT_TLS) != 0,
    };
    return callback(&info, sizeof info, argument);
}
