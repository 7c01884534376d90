/* random: additive feedback x[i] = x[i-separation] + x[i-degree] over 0, 7, 15, 31 or 63 words, seeded by the minimal
 * standard generator; the sequences are those of 4.3BSD and glibc, which seeds of tests rely on.
 *
 * The caller's state array begins with a word that says how far it has got, so initstate and setstate can change
 * between arrays. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include "internal.h"
#include "thread/lock.h"

enum { KINDS = 5, DEFAULT_KIND = 3, WARM_UP = 10 };

static const struct kind {
    unsigned char words, degree, separation;
} kinds[KINDS] = {{2, 0, 0}, {8, 7, 3}, {16, 15, 1}, {32, 31, 3}, {64, 63, 1}};

/* word[0] = kind + KINDS * front; the words of the generator follow. */
static uint32_t first_state[32];
static uint32_t *state;
static unsigned kind, front;
struct __r3_lock __r3_random_lock; /* fork() takes it too */

/* 16807 * x modulo 2^31 - 1, x taken as signed: what 4.3BSD and glibc compute. */
static uint32_t minimal_standard(uint32_t x)
{
    int64_t r = (int64_t)(int32_t)x * 16807 % 0x7fffffff;
    return (uint32_t)(r < 0 ? r + 0x7fffffff : r);
}

static long next(void)
{
    uint32_t *word = state + 1;
    unsigned degree = kinds[kind].degree;
    if (!degree) {
        word[0] = (word[0] * 1103515245u + 12345u) & 0x7fffffff;
        return (long)word[0];
    }
    unsigned rear = (front + degree - kinds[kind].separation) % degree;
    word[front] += word[rear];
    long result = (long)(word[front] >> 1);
    front = (front + 1) % degree;
    return result;
}

static void seed_state(unsigned seed)
{
    uint32_t *word = state + 1;
    unsigned degree = kinds[kind].degree;
    word[0] = seed ? seed : 1;
    if (!degree)
        return;
    for (unsigned i = 1; i < degree; i++)
        word[i] = minimal_standard(word[i - 1]);
    front = kinds[kind].separation;
    for (unsigned i = 0; i < WARM_UP * degree; i++)
        next();
}

static void need_state(void)
{
    if (state)
        return;
    state = first_state;
    kind = DEFAULT_KIND;
    seed_state(1);
}

long random(void)
{
    __r3_lock(&__r3_random_lock);
    need_state();
    long result = next();
    __r3_unlock(&__r3_random_lock);
    return result;
}

void srandom(unsigned seed)
{
    __r3_lock(&__r3_random_lock);
    need_state();
    seed_state(seed);
    __r3_unlock(&__r3_random_lock);
}

/* Notes in the current array how far it has got; what setstate takes. */
static char *leave_state(void)
{
    need_state();
    state[0] = kind + KINDS * front;
    return (char *)state;
}

char *initstate(unsigned seed, char *array, size_t size)
{
    if (size < 4 * kinds[0].words)
        return NULL;
    __r3_lock(&__r3_random_lock);
    char *old = leave_state();
    kind = KINDS - 1;
    while (4u * kinds[kind].words > size)
        kind--;
    state = (uint32_t *)(void *)array;
    seed_state(seed);
    leave_state();
    __r3_unlock(&__r3_random_lock);
    return old;
}

char *setstate(char *array)
{
    uint32_t *next_state = (uint32_t *)(void *)array;
    unsigned next_kind = next_state[0] % KINDS, next_front = next_state[0] / KINDS;
    if (next_front && next_front >= kinds[next_kind].degree) {
        __r3_errno_set(EINVAL);
        return NULL;
    }
    __r3_lock(&__r3_random_lock);
    char *old = leave_state();
    state = next_state;
    kind = next_kind;
    front = next_front;
    __r3_unlock(&__r3_random_lock);
    return old;
}
