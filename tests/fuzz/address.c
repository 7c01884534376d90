/* Addresses from text: what is taken can be written, and read back as the same. */
#include "fuzz.h"

#include <errno.h>
#include <ring3/address.h>

const struct fuzz_seed fuzz_seeds[] = {
    FUZZ_SEED("127.0.0.1:80"), FUZZ_SEED(":8080"), FUZZ_SEED("192.168.255.1"), FUZZ_SEED("[::1]:443"), FUZZ_SEED("::"),
    FUZZ_SEED("2001:db8:1:2:3:4:5:6"), FUZZ_SEED("[::ffff:192.0.2.1]:1"), FUZZ_SEED("fe80::1%7"), FUZZ_SEED("[fe80::1%lo]:53"),
    FUZZ_SEED("/run/x.sock"), FUZZ_SEED("@abstract"), FUZZ_SEED("unix:/x"), FUZZ_SEED("unix:"), FUZZ_SEED("vsock:2:1024"),
    FUZZ_SEED("vsock::"), {0, 0},
};

/* Every smaller buffer is refused, and not written beyond. */
static void check_sizes(const r3_address *address, const char *text, int length)
{
    for (int size = 0; size <= length + 1; size++) {
        char *out = malloc(size ? (size_t)size : 1);
        int r = r3_address_format(address, out, (size_t)size);
        MUST(size <= length ? r == -ENOSPC : r == length && !strcmp(out, text));
        free(out);
    }
}

const unsigned long fuzz_rounds = 200000;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    r3_address address, again;
    char text[R3_ADDRESS_TEXT_BYTES];
    char *input = fuzz_copy(bytes, size, 1);
    int r = r3_address_parse(input, &address);
    if (r == 0) {
        int length = r3_address_format(&address, text, sizeof text);
        MUST(length > 0 && length < (int)sizeof text && !text[length]);
        check_sizes(&address, text, length);
        MUST(r3_address_parse(text, &again) == 0 && r3_address_equal(&address, &again));
    } else
        MUST(r == -EINVAL || r == -ENAMETOOLONG || r == -ENODEV || r == -EMFILE);
    free(input);
    return 0;
}
