/* The drand48 family: x = a*x + c modulo 2^48, as POSIX.1-2024 fixes it, sequences included. */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define MULTIPLIER UINT64_C(0x5deece66d)
#define INCREMENT  0xb

static unsigned short state[3];
static uint64_t multiplier = MULTIPLIER;
static unsigned increment = INCREMENT;

static uint64_t join(const unsigned short x[3])
{
    return x[0] | (uint64_t)x[1] << 16 | (uint64_t)x[2] << 32;
}

static void split(uint64_t value, unsigned short x[3])
{
    x[0] = (unsigned short)value;
    x[1] = (unsigned short)(value >> 16);
    x[2] = (unsigned short)(value >> 32);
}

/* The next 48 bits. */
static uint64_t step(unsigned short x[3])
{
    split(join(x) * multiplier + increment, x);
    return join(x);
}

/* 48 bits are the fraction's first: no rounding. */
double erand48(unsigned short x[3]) { return (double)step(x) * 0x1p-48; }
double drand48(void) { return erand48(state); }
long nrand48(unsigned short x[3]) { return (long)(step(x) >> 17); }
long lrand48(void) { return nrand48(state); }
long jrand48(unsigned short x[3]) { return (int32_t)(step(x) >> 16); }
long mrand48(void) { return jrand48(state); }

void srand48(long seed)
{
    split((uint64_t)(uint32_t)seed << 16 | 0x330e, state);
    multiplier = MULTIPLIER;
    increment = INCREMENT;
}

unsigned short *seed48(unsigned short seed[3])
{
    static unsigned short old[3];
    memcpy(old, state, sizeof old);
    memcpy(state, seed, sizeof state);
    multiplier = MULTIPLIER;
    increment = INCREMENT;
    return old;
}

void lcong48(unsigned short p[7])
{
    memcpy(state, p, sizeof state);
    multiplier = join(p + 3);
    increment = p[6];
}
