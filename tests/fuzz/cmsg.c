/* Walking the control messages of a buffer that holds anything: it stays inside and ends. */
#include "fuzz.h"

#include <sys/socket.h>

/* A length in the machine's order, the level, the type, the data: little-endian seeds, others just begin elsewhere. */
#define HEADER(length) length "\0\0\0\0\0\0\0\1\0\0\0\1\0\0\0"
const struct fuzz_seed fuzz_seeds[] = {
    FUZZ_SEED(HEADER("\x14") "\3\0\0\0\0\0\0\0" HEADER("\x1c") "\1\0\0\0\2\0\0\0\3\0\0\0\0\0\0\0"),
    FUZZ_SEED(HEADER("\x10") HEADER("\x18") "\0\0\0\0\0\0\0\0" HEADER("\xff")), FUZZ_SEED(HEADER("\0")), {0, 0},
};

const unsigned long fuzz_rounds = 200000;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    char *room = fuzz_copy(bytes, size, 0);
    struct msghdr message = {.msg_control = room, .msg_controllen = (socklen_t)size};
    unsigned sum = 0;
    size_t before = 0;
    for (struct cmsghdr *h = CMSG_FIRSTHDR(&message); h; h = CMSG_NXTHDR(&message, h)) {
        size_t at = (size_t)((char *)h - room);
        MUST(at + sizeof *h <= size && (at > before || !at));
        before = at;
        /* A walker takes the data only within the buffer, whatever the length says. */
        for (size_t i = CMSG_LEN(0); i < (size_t)h->cmsg_len && at + i < size; i++)
            sum += ((unsigned char *)h)[i];
    }
    static volatile unsigned sink;
    sink = sum;
    (void)sink;
    free(room);
    return 0;
}
