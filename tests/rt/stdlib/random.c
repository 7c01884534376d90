/* The sequences that POSIX fixes (drand48) or that programs know from BSD and glibc (random), and that the others are
 * sequences at all. The numbers are those of glibc. */
#define _GNU_SOURCE 1
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "tap.h"

TEST(random_gives_the_known_sequence)
{
    static const long want[] = {1804289383, 846930886, 1681692777, 1714636915, 1957747793};
    for (int i = 0; i < 5; i++)
        CHECK_EQ(random(), want[i]);
    srandom(42);
    CHECK_EQ(random(), 71876166);
    CHECK_EQ(random(), 708592740);
    srandom(0xfedcba98u);
    long first = random();
    srandom(0xfedcba98u);
    CHECK_EQ(random(), first);
}

TEST(states_are_kept_apart)
{
    static uint32_t small[8], large[64], tiny[2];
    char *first = initstate(7, (char *)small, sizeof small);
    CHECK(first != NULL);
    long a = random(), b = random();
    CHECK(initstate(7, (char *)large, sizeof large) == (char *)small);
    long c = random(), d = random();
    CHECK(setstate((char *)small) == (char *)large);
    long e = random();
    CHECK(initstate(7, (char *)small, sizeof small) == (char *)small);
    CHECK_EQ(random(), a);
    CHECK_EQ(random(), b);
    CHECK_EQ(random(), e);
    initstate(7, (char *)large, sizeof large);
    CHECK_EQ(random(), c);
    CHECK_EQ(random(), d);
    initstate(1, (char *)tiny, sizeof tiny);
    CHECK_EQ(random(), 1103527590);
    CHECK_EQ(random(), 377401575);
    CHECK(setstate(first) == (char *)tiny);
}

TEST(drand48_gives_the_sequence_of_posix)
{
    srand48(1);
    CHECK_EQ(lrand48(), 89400484);
    CHECK_EQ(mrand48(), 1952030186);
    CHECK_EQ((long)(drand48() * 1e9), 834817218);
    unsigned short own[3] = {1, 2, 3};
    CHECK_EQ(nrand48(own), 949179875);
    CHECK_EQ(jrand48(own), 1130126687);
    CHECK_EQ((long)(erand48(own) * 1e9), 654138252);
    unsigned short parameters[7] = {1, 0, 0, 3, 0, 0, 5};
    lcong48(parameters);
    for (uint64_t x = 1, i = 0; i < 40; i++) {
        x = (3 * x + 5) & 0xffffffffffff;
        CHECK_EQ(lrand48(), x >> 17);
    }
    unsigned short seed[3] = {9, 8, 7}, again[3];
    seed48(seed);
    memcpy(again, seed48(seed), sizeof again);
    CHECK(memcmp(again, seed, sizeof seed) == 0);
}

/* Each bit is set about half of the time, and the same seed gives the same numbers. */
TEST(rand_and_rand_r_stay_in_range_and_move)
{
    int counts[2][31] = {{0}};
    unsigned seed = 5;
    srand(5);
    for (int i = 0; i < 4000; i++) {
        int values[2] = {rand(), rand_r(&seed)};
        for (int j = 0; j < 2; j++) {
            CHECK(values[j] >= 0);
            for (int bit = 0; bit < 31; bit++)
                counts[j][bit] += values[j] >> bit & 1;
        }
    }
    for (int j = 0; j < 2; j++)
        for (int bit = 0; bit < 31; bit++)
            CHECK(counts[j][bit] > 1800 && counts[j][bit] < 2200);
    srand(9);
    int first = rand();
    srand(9);
    CHECK_EQ(rand(), first);
    srand(10);
    CHECK(rand() != first);
}

int main(void)
{
    RUN(random_gives_the_known_sequence);
    RUN(states_are_kept_apart);
    RUN(drand48_gives_the_sequence_of_posix);
    RUN(rand_and_rand_r_stay_in_range_and_move);
    return tap_done();
}
