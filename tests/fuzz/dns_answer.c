/* Answers of a name server: the question is the right one, all else is the input's. */
#include "../../net/resolver.h"
#include "fuzz.h"

enum { HEADER_BYTES = 12, ID = 0x1234 };

/* Bytes: which type, by TCP and cut off or not; flags and counts of the header; what follows the question. Names in the
 * seeds point at the question's, at 12. */
#define HEAD(kind, answers) kind "\x81\x80\0\1\0" answers "\0\0\0\0"
#define A_OF(name, last) name "\0\1\0\1\0\0\0\x3c\0\4\x7f\0\0" last
const struct fuzz_seed fuzz_seeds[] = {
    FUZZ_SEED(HEAD("\0", "\2") A_OF("\xc0\x0c", "\1") A_OF("\xc0\x0c", "\2")),
    FUZZ_SEED(HEAD("\1", "\1") "\xc0\x0c\0\x1c\0\1\0\0\0\x3c\0\x10\x20\1\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\1"),
    FUZZ_SEED(HEAD("\0", "\2") "\xc0\x0c\0\5\0\1\0\0\0\x3c\0\4\1x\xc0\x11" A_OF("\xc0\x27", "\3")),
    FUZZ_SEED(HEAD("\2", "\1") "\xc0\x0c\0\x0c\0\1\0\0\0\x3c\0\6\3one\xc0\x11"),
    FUZZ_SEED(HEAD("\4", "\1") A_OF("\4four\4test\0", "\4")),
    FUZZ_SEED("\0\x81\x83\0\1\0\0\0\0\0\0"),
    FUZZ_SEED("\x10\x81\x81\0\0\0\0\0\0\0\0"),
    {0, 0},
};

const unsigned long fuzz_rounds = 200000;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const uint16_t types[] = {DNS_A, DNS_AAAA, DNS_PTR, DNS_A};
    static r3_resolver resolver;
    unsigned char query[512];
    if (size < 11)
        return 0;
    memset(&resolver, 0, sizeof resolver);
    resolver.__question_count = 1;
    resolver.__questions[0].type = types[bytes[0] & 3];
    resolver.__questions[0].id = ID;
    resolver.__tcp = bytes[0] >> 2 & 1;
    resolver.__edns = bytes[0] >> 4 & 1;
    strcpy(resolver.__asked, "four.test");
    int asked = __r3_dns_query(query, resolver.__asked, resolver.__questions[0].type, ID, 0);
    MUST(asked > HEADER_BYTES);
    size_t more = size - 11, length = (size_t)asked + more;
    unsigned char *message = (unsigned char *)fuzz_copy(0, 0, length);
    memcpy(message, query, (size_t)asked);
    memcpy(message + 2, bytes + 1, HEADER_BYTES - 2);
    memcpy(message + asked, bytes + 11, more);
    int r = __r3_dns_answer(&resolver, 0, message, (int)length, bytes[0] >> 3 & 1);
    MUST(r >= DNS_NO_EDNS);
    MUST(resolver.__count >= 0 && resolver.__count <= R3_RESOLVER_ADDRESSES);
    MUST(memchr(resolver.__canonical, 0, sizeof resolver.__canonical));
    if (r <= 0)
        MUST(!resolver.__count && !resolver.__canonical[0]);
    else
        MUST(resolver.__canonical[0] && (resolver.__count || resolver.__questions[0].type == DNS_PTR));
    /* Whole, an answer is never taken for one to another question. */
    resolver.__questions[0].id ^= 1;
    MUST(__r3_dns_answer(&resolver, 0, message, (int)length, 0) == DNS_FOREIGN);
    free(message);
    return 0;
}
