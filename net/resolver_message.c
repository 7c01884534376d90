/* DNS messages: RFC 1035, 4; RFC 6891 (EDNS0). Every read is bounded by the message's end, and a name may follow only pointers that lead
 * back, each before the last: so it ends, whatever a server sends. */
#include "net/resolver.h"

#include <errno.h>
#include <string.h>

enum {
    HEADER_BYTES = 12,
    WIRE_NAME_BYTES = 255,
    LABEL_BYTES = 63,
    CHAIN = 16,
    CLASS_IN = 1,
    FLAG_RESPONSE = 0x80, /* of byte 2 */
    MASK_OPCODE = 0x78,
    FLAG_TRUNCATED = 2,
    FLAG_RECURSION = 1,
    MASK_CODE = 15, /* of byte 3 */
    CODE_FORMAT = 1,
    CODE_NO_NAME = 3,
    CODE_NOT_IMPLEMENTED = 4,
    TYPE_OPT = 41,
    UDP_BYTES = 1232, /* IPv6's least MTU without the heads of IPv6 and UDP: RFC 9715, 3.2 */
};

static unsigned get16(const unsigned char *p) { return (unsigned)p[0] << 8 | p[1]; }

static unsigned char *put16(unsigned char *p, unsigned n)
{
    p[0] = (unsigned char)(n >> 8);
    p[1] = (unsigned char)n;
    return p + 2;
}

/* Text to labels; a dot at the end is allowed. Null: not a name. */
static unsigned char *put_name(unsigned char *out, const char *name)
{
    unsigned char *begin = out;
    while (*name) {
        size_t length = strcspn(name, ".");
        if (!length || length > LABEL_BYTES || (size_t)(out - begin) + length + 2 > WIRE_NAME_BYTES)
            return 0;
        *out++ = (unsigned char)length;
        memcpy(out, name, length);
        out += length;
        name += length;
        name += *name == '.';
    }
    *out++ = 0;
    return out - begin > 1 ? out : 0;
}

int __r3_dns_query(unsigned char *buf, const char *name, uint16_t type, uint16_t id, int edns)
{
    memset(buf, 0, HEADER_BYTES);
    put16(buf, id);
    buf[2] = FLAG_RECURSION;
    buf[5] = 1;
    unsigned char *p = put_name(buf + HEADER_BYTES, name);
    if (!p)
        return -EINVAL;
    p = put16(put16(p, type), CLASS_IN);
    if (edns) { /* the root's name, the type, the size in place of a class; version, flags and options: none */
        buf[11] = 1;
        *p++ = 0;
        p = put16(put16(p, TYPE_OPT), UDP_BYTES);
        memset(p, 0, 6);
        p += 6;
    }
    return (int)(p - buf);
}

/* Labels at `at` to text, without the last dot. A byte that would make the text ambiguous, or a terminal do things, makes
 * it no name. Result: where the name ends in the message, or -1. */
static int get_name(const unsigned char *message, int length, int at, char text[R3_RESOLVER_NAME_BYTES])
{
    int end = 0, out = 0, before = at;
    for (;;) {
        if (at >= length)
            return -1;
        int size = message[at++];
        if (size >= 0xc0) {
            if (at >= length)
                return -1;
            int to = (size & 0x3f) << 8 | message[at++];
            if (to >= before)
                return -1;
            end = end ? end : at;
            at = before = to;
            continue;
        }
        if (size > LABEL_BYTES || at + size > length || out + size + 2 > WIRE_NAME_BYTES)
            return -1;
        if (!size)
            break;
        if (out)
            text[out++] = '.';
        for (; size; size--, at++) {
            if (message[at] <= ' ' || message[at] == '.' || message[at] == 127)
                return -1;
            text[out++] = (char)message[at];
        }
    }
    text[out] = 0;
    return end ? end : at;
}

/* The parts of a record; data is its offset. Result: where the next one begins, or -1. */
struct record {
    char name[R3_RESOLVER_NAME_BYTES];
    unsigned type, class;
    int data, size;
};

static int get_record(const unsigned char *message, int length, int at, struct record *record)
{
    at = get_name(message, length, at, record->name);
    if (at < 0 || length - at < 10)
        return -1;
    record->type = get16(message + at);
    record->class = get16(message + at + 2);
    record->size = (int)get16(message + at + 8);
    record->data = at + 10;
    return record->size > length - record->data ? -1 : record->data + record->size;
}

struct answer {
    r3_resolver *resolver;
    const unsigned char *message;
    int length, at, records;
    unsigned type;
};

/* One pass over the records: follows a CNAME of `name`. Result: 1 if there was one, 0 if not, -1: malformed; with
 * `records` set to how many are whole. */
static int follow(struct answer *answer, char *name, int cut)
{
    struct record record;
    char target[R3_RESOLVER_NAME_BYTES];
    int at = answer->at;
    for (int i = 0; i < answer->records; i++) {
        int next = get_record(answer->message, answer->length, at, &record);
        if (next < 0) {
            if (!cut)
                return -1;
            answer->records = i;
            break;
        }
        if (record.type == DNS_CNAME && record.class == CLASS_IN && __r3_same_name(record.name, name)) {
            int end = get_name(answer->message, answer->length, record.data, target);
            if (end != next)
                return -1;
            strcpy(name, target);
            return 1;
        }
        at = next;
    }
    return 0;
}

/* Takes the records of the type asked for. Result: how many, or -1: malformed. */
static int take(struct answer *answer, const char *name)
{
    struct record record;
    int at = answer->at, taken = 0, size = answer->type == DNS_A ? 4 : 16;
    for (int i = 0; i < answer->records; i++) {
        at = get_record(answer->message, answer->length, at, &record);
        if (at < 0)
            return -1;
        if (record.type != answer->type || record.class != CLASS_IN || !__r3_same_name(record.name, name))
            continue;
        if (answer->type == DNS_PTR) {
            char target[R3_RESOLVER_NAME_BYTES];
            if (get_name(answer->message, answer->length, record.data, target) != at || !target[0])
                return -1;
            if (!taken++)
                strcpy(answer->resolver->__canonical, target);
            continue;
        }
        if (record.size != size)
            return -1;
        __r3_resolver_add(answer->resolver, size == 4 ? AF_INET : AF_INET6, answer->message + record.data, 0);
        taken++;
    }
    return taken;
}

/* Whether it refuses EDNS: RFC 6891, 7. Old servers then leave the question out as well. */
static int is_no_edns(const r3_resolver *resolver, int question, const unsigned char *message, int length)
{
    if (!resolver->__edns || resolver->__tcp || length < HEADER_BYTES || !(message[2] & FLAG_RESPONSE))
        return 0;
    int code = message[3] & MASK_CODE;
    return get16(message) == resolver->__questions[question].id && (code == CODE_FORMAT || code == CODE_NOT_IMPLEMENTED);
}

/* Whether the message repeats what was asked, and where that ends; -1: no. name gets it. */
static int is_question(const unsigned char *message, int length, const char *asked, unsigned type, char *name)
{
    if (length < HEADER_BYTES || get16(message + 4) != 1)
        return -1;
    int at = get_name(message, length, HEADER_BYTES, name);
    size_t size = strlen(asked);
    if (at < 0 || length - at < 4)
        return -1;
    size -= size && asked[size - 1] == '.';
    char bare[R3_RESOLVER_NAME_BYTES];
    memcpy(bare, asked, size);
    bare[size] = 0;
    if (!__r3_same_name(name, bare) || get16(message + at) != type || get16(message + at + 2) != CLASS_IN)
        return -1;
    return at + 4;
}

int __r3_dns_answer(r3_resolver *resolver, int question, const unsigned char *message, int length, int cut)
{
    char name[R3_RESOLVER_NAME_BYTES];
    unsigned type = resolver->__questions[question].type;
    if (is_no_edns(resolver, question, message, length))
        return DNS_NO_EDNS;
    int at = is_question(message, length, resolver->__asked, type, name);
    if (at < 0 || get16(message) != resolver->__questions[question].id || !(message[2] & FLAG_RESPONSE) ||
        (message[2] & MASK_OPCODE))
        return DNS_FOREIGN;
    int code = message[3] & MASK_CODE;
    if (code)
        return code == CODE_NO_NAME ? DNS_NO_NAME : DNS_FAILED;
    if ((message[2] & FLAG_TRUNCATED) && !resolver->__tcp)
        return DNS_TRUNCATED;
    struct answer answer = {resolver, message, length, at, (int)get16(message + 6), type};
    int count = resolver->__count, links = 0, r;
    while ((r = follow(&answer, name, cut)) > 0)
        if (++links == CHAIN)
            return DNS_FAILED;
    r = r < 0 ? r : take(&answer, name);
    if (r < 0) {
        resolver->__count = count;
        return DNS_FOREIGN;
    }
    if (r && type != DNS_PTR)
        strcpy(resolver->__canonical, name);
    return r;
}
