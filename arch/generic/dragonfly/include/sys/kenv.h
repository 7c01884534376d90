/* kenv(2): the loader's variables. Values: sys/kenv.h of the kernel. */
#ifndef _SYS_KENV_H
#define _SYS_KENV_H

#include <features.h>

#define KENV_GET      0
#define KENV_SET      1
#define KENV_UNSET    2
#define KENV_DUMP     3
#define KENV_MNAMELEN 128
#define KENV_MVALLEN  128

__R3_DECLS_BEGIN

/* KENV_GET: bytes with the NUL in value; the others 0. -1 with errno: ENOENT, EINVAL, ENAMETOOLONG, EPERM. */
int kenv(int what, const char *name, char *value, int size);

__R3_DECLS_END

#endif
