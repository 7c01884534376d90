/* UTF-8 to characters, the one encoding the runtime knows (RFC 3629, no surrogates, nothing overlong), whatever the
 * locale is called. A character may come in pieces: mbstate_t holds what is there of it. */
#include <errno.h>
#include <stdlib.h>
#include <wchar.h>
#include "internal.h"

/* A state is 0, or the number of bytes still to come and the bits that have come. */
enum { LEFT_SHIFT = 24, BITS_MASK = (1 << LEFT_SHIFT) - 1 };

static unsigned start(unsigned char byte)
{
    if (byte < 0xc2 || byte > 0xf4)
        return 0;
    unsigned more = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    return more << LEFT_SHIFT | (byte & (0x3fu >> more));
}

/* The state with one more byte, none being left when the character is whole; 0 when no character goes on so. */
static unsigned go_on(unsigned state, unsigned char byte)
{
    unsigned left = (state >> LEFT_SHIFT) - 1, bits = (state & BITS_MASK) << 6 | (byte & 0x3f);
    if ((byte & 0xc0) != 0x80)
        return 0;
    /* After the second byte: overlong ones, surrogates and what is beyond 10FFFF are known. The third of four bytes
     * passes, its bits being at least 0x400. */
    if (left == 1 && (bits < 0x20 || bits >> 5 == 0xd800 >> 11))
        return 0;
    if (left == 2 && (bits < 0x10 || bits > 0x10ffff >> 12))
        return 0;
    return left << LEFT_SHIFT | bits;
}

size_t mbrtowc(wchar_t *restrict to, const char *restrict s, size_t n, mbstate_t *restrict state)
{
    static mbstate_t own;
    if (!state)
        state = &own;
    if (!s) {
        s = "";
        n = 1;
        to = NULL;
    }
    unsigned now = state->__bits;
    for (size_t used = 0; used < n;) {
        unsigned char byte = (unsigned char)s[used++];
        if (!now && byte < 0x80) {
            if (to)
                *to = byte;
            return byte ? 1 : 0;
        }
        now = now ? go_on(now, byte) : start(byte);
        if (!now) {
            state->__bits = 0;
            __r3_errno_set(EILSEQ);
            return (size_t)-1;
        }
        if (!(now >> LEFT_SHIFT)) {
            state->__bits = 0;
            if (to)
                *to = (wchar_t)now;
            return used;
        }
    }
    state->__bits = now;
    return (size_t)-2;
}

size_t mbrlen(const char *restrict s, size_t n, mbstate_t *restrict state)
{
    static mbstate_t own;
    return mbrtowc(NULL, s, n, state ? state : &own);
}

int mbsinit(const mbstate_t *state) { return !state || !state->__bits; }

/* Without a state a piece of a character is none. */
int mbtowc(wchar_t *restrict to, const char *restrict s, size_t n)
{
    mbstate_t state = {0};
    if (!s)
        return 0;
    size_t used = mbrtowc(to, s, n, &state);
    if (used == (size_t)-2)
        __r3_errno_set(EILSEQ);
    return used >= (size_t)-2 ? -1 : (int)used;
}

int mblen(const char *s, size_t n) { return mbtowc(NULL, s, n); }
wint_t btowc(int c) { return (unsigned)c < 0x80 ? (wint_t)c : WEOF; }
