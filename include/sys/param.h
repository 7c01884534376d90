/* The old BSD header: limits under their first names, and a few macros. */
#ifndef _SYS_PARAM_H
#define _SYS_PARAM_H

#include <sys/resource.h>
#include <endian.h>
#include <limits.h>

#define NBBY 8

#include <bits/param.h>

#undef MIN
#undef MAX
#define MIN(a, b) (((a) < (b)) ? (a) : (b))
#define MAX(a, b) (((a) > (b)) ? (a) : (b))

#define __R3_BIT_BYTE(map, bit) ((map)[(bit) / 8])
#define setbit(map, bit)   (__R3_BIT_BYTE(map, bit) |= 1 << ((bit) % 8))
#define clrbit(map, bit)   (__R3_BIT_BYTE(map, bit) &= ~(1 << ((bit) % 8)))
#define isset(map, bit)    (__R3_BIT_BYTE(map, bit) & (1 << ((bit) % 8)))
#define isclr(map, bit)    (!isset(map, bit))

#define howmany(count, unit) (((count) + ((unit) - 1)) / (unit))
#define roundup(n, unit)     (howmany(n, unit) * (unit))
#define powerof2(n)          (((n) & ((n) - 1)) == 0)

#endif
