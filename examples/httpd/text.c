/* Text: see text.h. */
#include "text.h"

void put_text(struct out *out, struct text text)
{
    size_t room = (size_t)(out->end - out->at);
    if (text.length > room) {
        out->full = 1;
        text.length = room;
    }
    memcpy(out->at, text.at, text.length);
    out->at += text.length;
}

void put(struct out *out, const char *string) { put_text(out, (struct text){string, strlen(string)}); }

static void put_in_base(struct out *out, uint64_t n, unsigned base)
{
    char digits[20], *at = digits + sizeof digits;
    do
        *--at = "0123456789abcdef"[n % base];
    while (n /= base);
    put_text(out, (struct text){at, (size_t)(digits + sizeof digits - at)});
}

void put_number(struct out *out, uint64_t n) { put_in_base(out, n, 10); }
void put_hex(struct out *out, uint64_t n) { put_in_base(out, n, 16); }

void put_html(struct out *out, const char *string)
{
    for (; *string; string++) {
        static const char special[] = "&<>\"";
        static const char name[][7] = {"&amp;", "&lt;", "&gt;", "&quot;"};
        const char *at = special;
        while (*at && *at != *string)
            at++;
        if (*at)
            put(out, name[at - special]);
        else
            put_text(out, (struct text){string, 1});
    }
}

/* RFC 3986, 2.3: what never needs a percent sign. */
void put_url(struct out *out, const char *string)
{
    for (; *string; string++) {
        char c = *string, code[3] = {'%', "0123456789ABCDEF"[(unsigned char)c >> 4], "0123456789ABCDEF"[c & 15]};
        int plain = is_letter(c) || is_digit(c) || c == '-' || c == '.' || c == '_' || c == '~';
        put_text(out, plain ? (struct text){string, 1} : (struct text){code, 3});
    }
}

int text_is(struct text text, const char *string)
{
    for (size_t i = 0; i < text.length; i++) {
        unsigned char a = (unsigned char)text.at[i], b = (unsigned char)string[i];
        if (!b || (a != b && !(is_letter((char)a) && (a | 32) == (b | 32))))
            return 0;
    }
    return !string[text.length];
}

static int is_blank(char c) { return c == ' ' || c == '\t'; }

int next_element(struct text *list, struct text *element)
{
    while (list->length && (is_blank(*list->at) || *list->at == ',')) {
        list->at++;
        list->length--;
    }
    element->at = list->at;
    while (list->length && *list->at != ',') {
        list->at++;
        list->length--;
    }
    element->length = (size_t)(list->at - element->at);
    while (element->length && is_blank(element->at[element->length - 1]))
        element->length--;
    return element->length != 0;
}

int64_t text_number(struct text text)
{
    int64_t n = 0;
    if (!text.length || text.length > 18)
        return -1;
    for (size_t i = 0; i < text.length; i++) {
        if (!is_digit(text.at[i]))
            return -1;
        n = n * 10 + (text.at[i] - '0');
    }
    return n;
}
