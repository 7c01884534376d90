/* htons and its like as macros beside the functions: constants stay constants. */
#ifndef _BITS_BYTEORDER_H
#define _BITS_BYTEORDER_H

#include <stdint.h>

#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
#define __R3_NET16(x) ((uint16_t)__builtin_bswap16((uint16_t)(x)))
#define __R3_NET32(x) ((uint32_t)__builtin_bswap32((uint32_t)(x)))
#else
#define __R3_NET16(x) ((uint16_t)(x))
#define __R3_NET32(x) ((uint32_t)(x))
#endif

#endif
