/* Runs a fuzzer on the same inputs each time: its seeds, and what a fixed series of random numbers makes of them.
 *
 *     NAME [ROUNDS]          prints TAP
 *     NAME --seeds FOLDER    writes the seeds as files, for libFuzzer to begin with */
#include "fuzz.h"

#include <fcntl.h>
#include <unistd.h>

enum { MOST_BYTES = 4096 };

static uint64_t state = 1;

/* xorshift64*: Vigna, "An experimental exploration of Marsaglia's xorshift generators, scrambled". */
static size_t below(size_t limit)
{
    state ^= state >> 12;
    state ^= state << 25;
    state ^= state >> 27;
    return (size_t)((state * 2685821657736338717u >> 33) % limit);
}

static size_t count_seeds(void)
{
    size_t count = 0;
    while (fuzz_seeds[count].bytes)
        count++;
    return count;
}

/* Makes room for, or takes out, so many bytes. Result: the new size. */
static size_t resize_at(uint8_t *bytes, size_t size, size_t at, size_t out, size_t in)
{
    if (out > size - at)
        out = size - at;
    if (size - out + in > MOST_BYTES)
        return size;
    memmove(bytes + at + in, bytes + at + out, size - at - out);
    return size - out + in;
}

static size_t change(uint8_t *bytes, size_t size)
{
    static const uint8_t telling[] = {0, 1, 0x3f, 0x40, 0x7f, 0x80, 0xc0, 0xff, ' ', '.', ':', '%', '/', '\r', '\n', '\t'};
    size_t at = below(size + 1), span = 1 + below(16);
    const struct fuzz_seed *other = &fuzz_seeds[below(count_seeds())];
    switch (below(6)) {
    case 0: /* a bit */
        if (at < size)
            bytes[at] ^= (uint8_t)(1 << below(8));
        return size;
    case 1: /* a byte that often means something */
        if (at < size)
            bytes[at] = telling[below(sizeof telling)];
        return size;
    case 2: /* the rest goes */
        return below(4) ? size : at;
    case 3: return resize_at(bytes, size, at, span, 0);
    case 4: { /* bytes of its own again */
        size_t from = below(size + 1);
        if (span > size - from)
            span = size - from;
        uint8_t copy[16];
        memcpy(copy, bytes + from, span);
        size_t grown = resize_at(bytes, size, at, 0, span);
        if (grown != size)
            memcpy(bytes + at, copy, span);
        return grown;
    }
    default: { /* a piece of another */
        size_t from = below(other->size + 1);
        if (span > other->size - from)
            span = other->size - from;
        size_t grown = resize_at(bytes, size, at, below(2) ? span : 0, span);
        if (at + span <= grown)
            memcpy(bytes + at, other->bytes + from, span);
        return grown;
    }
    }
}

static void run(unsigned long rounds)
{
    uint8_t bytes[MOST_BYTES];
    size_t count = count_seeds();
    for (size_t i = 0; i < count; i++)
        LLVMFuzzerTestOneInput((const uint8_t *)fuzz_seeds[i].bytes, fuzz_seeds[i].size);
    for (unsigned long round = 0; round < rounds; round++) {
        const struct fuzz_seed *seed = &fuzz_seeds[below(count)];
        size_t size = seed->size;
        memcpy(bytes, seed->bytes, size);
        for (size_t changes = 1 + below(6); changes; changes--)
            size = change(bytes, size);
        LLVMFuzzerTestOneInput(bytes, size);
    }
}

static int write_seeds(const char *folder)
{
    char path[512];
    for (size_t i = 0; fuzz_seeds[i].bytes; i++) {
        snprintf(path, sizeof path, "%s/seed-%zu", folder, i);
        int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
        if (fd < 0 || write(fd, fuzz_seeds[i].bytes, fuzz_seeds[i].size) != (ssize_t)fuzz_seeds[i].size)
            return 1;
        close(fd);
    }
    return 0;
}

/* Told apart from a test that failed. */
const char *__asan_default_options(void);
const char *__asan_default_options(void) { return "exitcode=99"; }

int main(int argc, char **argv)
{
    if (argc == 3 && !strcmp(argv[1], "--seeds"))
        return write_seeds(argv[2]);
    unsigned long rounds = argc > 1 ? strtoul(argv[1], 0, 10) : fuzz_rounds;
    run(rounds);
    printf("ok 1 - %lu inputs do no harm\n1..1\n", rounds);
    return 0;
}
