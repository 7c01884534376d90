/* Types of the auxiliary vector: machine/elf.h of the kernel; <sys/auxv.h> and <elf.h> show them. The kernel gives
 * 3 to 9, 15 and 18. */
#ifndef _BITS_AUXV_H
#define _BITS_AUXV_H

#define AT_NULL         0
#define AT_IGNORE       1
#define AT_EXECFD       2
#define AT_PHDR         3
#define AT_PHENT        4
#define AT_PHNUM        5
#define AT_PAGESZ       6
#define AT_BASE         7
#define AT_FLAGS        8
#define AT_ENTRY        9
#define AT_NOTELF       10
#define AT_UID          11
#define AT_EUID         12
#define AT_GID          13
#define AT_EGID         14
#define AT_EXECPATH     15 /* address of the file's path */
#define AT_CANARY       16
#define AT_CANARYLEN    17
#define AT_OSRELDATE    18
#define AT_NCPUS        19
#define AT_PAGESIZES    20
#define AT_PAGESIZESLEN 21
#define AT_STACKPROT    23
#define AT_COUNT        24

#endif
