/* Floating-point numbers as integers: how strtod and printf see them.
 *
 * No arithmetic in floating point anywhere: the bits of a number are taken apart and put together as integers. So
 * one algorithm, exact by construction, serves float, double and whatever long double is on the CPU (x87 80-bit,
 * IEEE quad, double), needs no compiler runtime, and knows neither rounding modes nor exception flags: it rounds
 * to nearest, ties to even.
 *
 * All formats are held in the IEEE 754 interchange shape: sign, exponent, fraction without its leading bit, as one
 * 128-bit integer. x87 stores that bit; loading drops it and storing puts it back. */
#ifndef R3_RT_STDLIB_FLOAT_PARTS_H
#define R3_RT_STDLIB_FLOAT_PARTS_H

#include <float.h>
#include <stdint.h>

struct __r3_float_format {
    int precision;     /* bits of the significand, the leading one included */
    int max_exponent;  /* as FLT_MAX_EXP: numbers are below 2^max_exponent; the least normal is 2^(2-max_exponent) */
    int exponent_bits;
};

#define __R3_FLOAT_FORMAT {FLT_MANT_DIG, FLT_MAX_EXP, 8}
#define __R3_DOUBLE_FORMAT {DBL_MANT_DIG, DBL_MAX_EXP, 11}
#define __R3_LONG_DOUBLE_FORMAT {LDBL_MANT_DIG, LDBL_MAX_EXP, LDBL_MANT_DIG == DBL_MANT_DIG ? 11 : 15}

/* Decimal digits come and go nine to a limb. */
enum { __R3_LIMB = 1000000000 };

/* A 128-bit unsigned integer. */
struct __r3_wide {
    uint64_t high, low;
};

/* By 0..128 bits (float_wide.c). */
struct __r3_wide __r3_wide_shift_left(struct __r3_wide x, unsigned n);
struct __r3_wide __r3_wide_shift_right(struct __r3_wide x, unsigned n);

static inline int __r3_wide_is_zero(struct __r3_wide x)
{
    return !(x.high | x.low);
}

/* Interchange bits <-> the number in memory. */
static inline struct __r3_wide __r3_double_load(double number)
{
    union { double real; uint64_t bits; } as = {number};
    return (struct __r3_wide){0, as.bits};
}

static inline double __r3_double_store(struct __r3_wide bits)
{
    union { uint64_t bits; double real; } as = {bits.low};
    return as.real;
}

static inline float __r3_float_store(struct __r3_wide bits)
{
    union { uint32_t bits; float real; } as = {(uint32_t)bits.low};
    return as.real;
}

union __r3_long_double_memory {
    long double real;
    uint64_t words[sizeof(long double) / 8];
    double plain;
};

enum { /* which of the two words is the low one; a long double of one word has only it */
    __R3_LDBL_LOW = LDBL_MANT_DIG > DBL_MANT_DIG && __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__,
    __R3_LDBL_HIGH = LDBL_MANT_DIG > DBL_MANT_DIG && __BYTE_ORDER__ != __ORDER_BIG_ENDIAN__,
};

static inline struct __r3_wide __r3_long_double_load(const long double *number)
{
    union __r3_long_double_memory as = {.real = *number};
    uint64_t low = as.words[__R3_LDBL_LOW], high = as.words[__R3_LDBL_HIGH];
    if (LDBL_MANT_DIG == DBL_MANT_DIG)
        return (struct __r3_wide){0, low};
    if (LDBL_MANT_DIG == 64) /* x87: 1 + 15 bits above 64 with the leading one */
        return (struct __r3_wide){(high & 0xffff) >> 1, high << 63 | (low & INT64_MAX)};
    return (struct __r3_wide){high, low};
}

static inline void __r3_long_double_store(long double *number, struct __r3_wide bits)
{
    union __r3_long_double_memory as = {0};
    if (LDBL_MANT_DIG == 64) {
        uint64_t exponent_and_sign = bits.high << 1 | bits.low >> 63;
        bits.low = (bits.low & INT64_MAX) | (uint64_t)((exponent_and_sign & 0x7fff) != 0) << 63;
        bits.high = exponent_and_sign;
    }
    as.words[__R3_LDBL_HIGH] = bits.high;
    as.words[__R3_LDBL_LOW] = bits.low;
    *number = as.real;
}

/* What the bits mean: the number is significand * 2^exponent. */
struct __r3_float_parts {
    struct __r3_wide significand; /* 0 for zero and infinity, not 0 for NaN */
    int exponent;
    unsigned char negative, is_finite;
};

struct __r3_float_parts __r3_float_split(struct __r3_wide bits, const struct __r3_float_format *format);

/* --- text to number (float_scan.c, float_decimal.c, float_round.c) --- */

/* A number on its way into a format: fraction * 2^exponent, fraction in [1/2, 1) with its first 128 bits here. */
struct __r3_unrounded {
    struct __r3_wide fraction; /* top bit set */
    int exponent;
    unsigned char negative, inexact; /* bits below the 128 */
};

/* Rounds to the format's bits. Sets *error to ERANGE when the number is too large (gives infinity) or so small
 * that bits were lost (gives a subnormal or zero). */
struct __r3_wide __r3_float_round(const struct __r3_unrounded *number, const struct __r3_float_format *format,
                                  int *error);

/* A decimal number on its way into a format: 0.LLL... * 1000000000^point, nine digits a limb, first limb first.
 * `limbs` has room for __R3_DECIMAL_LIMBS of the format and is used up by the conversion. */
struct __r3_decimal {
    uint32_t *limbs;
    int used;
    int point;
    unsigned char negative, inexact; /* inexact: further digits, not all 0, found no room */
};

/* Room for every digit that can decide the rounding: the middle between two neighbours of the format has at most
 * precision + max_exponent - 2 places behind the point. Digits farther down only tell "a little more". */
#define __R3_DECIMAL_LIMBS(precision, max_exponent) (((precision) + (max_exponent)) / 9 + 4)

struct __r3_wide __r3_float_from_decimal(struct __r3_decimal *decimal, const struct __r3_float_format *format,
                                         int *error);

#endif
