/* POSIX.1-2024 <dlfcn.h>: constants and types. A ring3 program is static: it has none of the functions. */
#ifndef _DLFCN_H
#define _DLFCN_H

#include <features.h>

#define RTLD_LAZY     0x0001
#define RTLD_NOW      0x0002
#define RTLD_NOLOAD   0x0004
#define RTLD_GLOBAL   0x0100
#define RTLD_LOCAL    0
#define RTLD_NODELETE 0x1000
#define RTLD_NEXT     ((void *)-1)
#define RTLD_DEFAULT  ((void *)0)
#define RTLD_DI_LINKMAP 2

#if __R3_BSD
typedef struct {
    const char *dli_fname;
    void       *dli_fbase;
    const char *dli_sname;
    void       *dli_saddr;
} Dl_info;
__R3_PIN_SIZE(Dl_info, 32, 8);
#endif

#endif
