/* kenv(2): the loader's variables. Values: sys/kenv.h of the kernel. */
#ifndef _SYS_KENV_H
#define _SYS_KENV_H

#define KENV_GET      0
#define KENV_SET      1
#define KENV_UNSET    2
#define KENV_DUMP     3
#define KENV_MNAMELEN 128
#define KENV_MVALLEN  128

#endif
