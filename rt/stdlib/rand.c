/* rand and rand_r: linear congruence, of which only high bits come out (Knuth's MMIX multiplier for rand; rand_r has 32
 * bits of state only, so they are mixed once more). For tests and jitter, not for secrets: that is getrandom's. */
#include <stdint.h>
#include <stdlib.h>

static uint64_t state = 1;

void srand(unsigned seed) { state = seed; }

int rand(void)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (int)(state >> 33);
}

int rand_r(unsigned *seed)
{
    uint32_t x = *seed = *seed * 1664525u + 1013904223u;
    x ^= x >> 16;
    x *= 0x7feb352du;
    x ^= x >> 15;
    return (int)(x >> 1);
}
