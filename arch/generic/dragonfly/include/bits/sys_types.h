/* What <sys/types.h> of DragonFly shows besides. */
#ifndef _BITS_SYS_TYPES_H
#define _BITS_SYS_TYPES_H

typedef __register_t register_t;
typedef __pid_t lwpid_t;
typedef long segsz_t;
typedef unsigned char unchar;
typedef unsigned long fixpt_t;
typedef const char *c_caddr_t;
typedef volatile char *v_caddr_t;

#endif
