/* For fuzzers: each is a file with the entry point that libFuzzer calls too, and inputs to begin with. */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct fuzz_seed {
    const char *bytes;
    size_t size;
};
#define FUZZ_SEED(text) {text, sizeof(text) - 1}

/* Good inputs, the last one null. */
extern const struct fuzz_seed fuzz_seeds[];

/* How many inputs make about half a second. */
extern const unsigned long fuzz_rounds;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/* What holds for every input. */
#define MUST(condition) \
    do { \
        if (!(condition)) { \
            printf("# %s:%d: %s\n", __FILE__, __LINE__, #condition); \
            abort(); \
        } \
    } while (0)

/* The input in memory of exactly its size and then `more` zeros: a read beyond is seen. The caller frees it. */
static inline char *fuzz_copy(const uint8_t *bytes, size_t size, size_t more)
{
    char *copy = calloc(1, size + more ? size + more : 1);
    if (!copy)
        abort();
    if (size)
        memcpy(copy, bytes, size);
    return copy;
}

#endif
