/* Events and interests as text: <ring3/selector.h>. Without printf, which a small program does not have. */
#include <ring3/selector.h>

#include "stdlib/decimal.h"

/* Counts what does not fit. */
struct text {
    char *buf;
    size_t size, len;
};

static void put(struct text *text, const char *s)
{
    for (; *s; s++, text->len++)
        if (text->len + 1 < text->size)
            text->buf[text->len] = *s;
}

static void put_number(struct text *text, uint64_t n)
{
    char digits[24];
    *__r3_write_decimal(digits, n) = 0;
    put(text, digits);
}

static int ended(const struct text *text)
{
    if (text->size)
        text->buf[text->len < text->size ? text->len : text->size - 1] = 0;
    return (int)text->len;
}

int r3_event_format(const r3_event *event, char *buf, size_t size_bytes)
{
    struct text text = {buf, size_bytes, 0};
    put(&text, "token ");
    put_number(&text, r3_event_token(event));
    if (r3_event_is_readable(event))
        put(&text, " readable");
    if (r3_event_is_writable(event))
        put(&text, " writable");
    if (r3_event_is_priority(event))
        put(&text, " priority");
    if (r3_event_is_error(event))
        put(&text, " error");
    if (r3_event_is_read_closed(event))
        put(&text, " read-closed");
    if (r3_event_is_write_closed(event))
        put(&text, " write-closed");
    return ended(&text);
}

int r3_interest_format(uint32_t interest, char *buf, size_t size_bytes)
{
    static const struct {
        uint32_t bits;
        char name[12];
    } parts[] = {{R3_READABLE, " readable"}, {R3_WRITABLE, " writable"}, {R3_PRIORITY, " priority"}};
    struct text text = {buf, size_bytes, 0};
    for (int i = 0; i < 3; i++)
        if (interest & parts[i].bits)
            put(&text, parts[i].name + !text.len);
    if (!text.len)
        put(&text, "nothing");
    return ended(&text);
}
