/* What the tables of expected results cover: shared by the tests and by generate.c, which makes the tables with
 * another C library. Everything is deterministic, so a table needs only a hash for a few thousand results. */
#ifndef PATTERNS_H
#define PATTERNS_H

#include <stdint.h>
#include <stdio.h>
#include <string.h>

static uint64_t pattern_state;

static inline void pattern_begin(uint64_t seed)
{
    pattern_state = seed * 0x9e3779b97f4a7c15u + 1;
}

/* xorshift64* (Vigna). */
static inline uint64_t pattern_next(void)
{
    pattern_state ^= pattern_state >> 12;
    pattern_state ^= pattern_state << 25;
    pattern_state ^= pattern_state >> 27;
    return pattern_state * 0x2545f4914f6cdd1du;
}

/* FNV-1a. */
static inline uint64_t pattern_hash(uint64_t hash, const void *bytes, size_t len)
{
    for (size_t i = 0; i < len; i++)
        hash = (hash ^ ((const unsigned char *)bytes)[i]) * 0x100000001b3u;
    return hash;
}

static inline uint64_t pattern_hash_word(uint64_t hash, uint64_t word)
{
    for (int i = 0; i < 8; i++, word >>= 8)
        hash = (hash ^ (word & 255)) * 0x100000001b3u;
    return hash;
}

enum { PATTERN_HASH = 0x2545, PATTERN_NUMBERS = 400 };

/* Bits of a finite number with `fraction` bits below an exponent of `exponent` bits: full precision, few bits,
 * subnormals, powers of two, numbers around 1. high:low is the interchange form. */
static inline void pattern_float(int fraction, int exponent, int normal_only, uint64_t *high, uint64_t *low)
{
    uint64_t kind = pattern_next(), sign = kind >> 8 & 1, mask = (UINT64_C(1) << exponent) - 1;
    uint64_t e = pattern_next() & mask, f_high = pattern_next(), f_low = pattern_next(), cut = kind >> 16;
    if (kind % 3 == 0)
        e = (mask >> 1) - 70 + pattern_next() % 140;
    if (kind % 7 == 1)
        e = 0;
    if (e == mask || (e == 0 && normal_only))
        e = mask >> 1;
    if (kind % 4 == 0)
        f_high = f_low = 0;
    int high_bits = fraction > 64 ? fraction - 64 : 0, low_bits = fraction - high_bits;
    f_high = high_bits ? f_high >> (64 - high_bits) : 0;
    f_low = low_bits == 64 ? f_low : f_low & ((UINT64_C(1) << low_bits) - 1);
    if (kind % 4 == 1 && high_bits)
        f_high &= UINT64_MAX << cut % (unsigned)high_bits, f_low = 0;
    else if (kind % 4 == 1)
        f_low &= UINT64_MAX << cut % (unsigned)low_bits;
    uint64_t top = sign << exponent | e;
    *low = f_low;
    *high = f_high;
    if (high_bits)
        *high |= top << high_bits;
    else if (low_bits == 64 || low_bits + exponent + 1 > 64) /* x87: the low word is the fraction alone */
        *high = top;
    else
        *low |= top << low_bits;
}

static inline double pattern_double(int normal_only)
{
    uint64_t high, low;
    double number;
    pattern_float(52, 11, normal_only, &high, &low);
    memcpy(&number, &low, sizeof number);
    return number;
}

/* Decimal text of a random length, point and exponent of up to +-range. */
static inline void pattern_decimal(char *to, size_t size, int range)
{
    uint64_t kind = pattern_next();
    int digits = (int)(kind >> 8 & 31) + 1, point = (int)(kind >> 16) % (digits + 1), n = 0;
    (void)size;
    if (kind % 5 == 0)
        to[n++] = '-';
    for (int i = 0; i < digits; i++) {
        if (i == point)
            to[n++] = '.';
        to[n++] = (char)('0' + pattern_next() % 10);
    }
    if (kind % 3) {
        int exponent = (int)(pattern_next() % (unsigned)range);
        char text[8];
        int k = 0;
        to[n++] = kind & 64 ? 'e' : 'E';
        if (kind & 128)
            to[n++] = '-';
        do
            text[k++] = (char)('0' + exponent % 10);
        while (exponent /= 10);
        while (k)
            to[n++] = text[--k];
    }
    to[n] = 0;
}

static const char *const pattern_flags[] = {
    "",  "-",  "+",  "-+",  " ",  "- ",  "+ ",  "-+ ",  "#",  "-#",  "+#",  "-+#",  " #",  "- #",  "+ #",  "-+ #",
    "0", "-0", "+0", "-+0", " 0", "- 0", "+ 0", "-+ 0", "#0", "-#0", "+#0", "-+#0", " #0", "- #0", "+ #0", "-+ #0",
};
static const char *const pattern_widths[] = {"", "1", "7", "30"};
static const char *const pattern_precisions[] = {"", ".", ".1", ".5", ".25"};
static const long long pattern_integers[] = {
    0, 1, -1, 7, 8, 9, 10, -10, 127, 128, 255, 256, -128, -129, 32767, 32768, 65535, -32769, 2147483647, 2147483648,
    -2147483647 - 1, 4294967295, 1234567890123456789, 9223372036854775807, -9223372036854775807 - 1, 01234567, 0xabcdef,
};

/* "%<flags><width><precision><conversion>" */
static inline void pattern_format(char *to, int flags, int width, int precision, const char *conversion)
{
    *to++ = '%';
    const char *parts[] = {pattern_flags[flags], pattern_widths[width], pattern_precisions[precision], conversion};
    for (int i = 0; i < 4; i++)
        for (const char *s = parts[i]; *s; s++)
            *to++ = *s;
    *to = 0;
}

#endif
