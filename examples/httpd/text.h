/* Pieces of text that are not ended by a NUL, and building text in a fixed room. */
#ifndef TEXT_H
#define TEXT_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct text {
    const char *at;
    size_t length;
};

/* What is put beyond the end is left out; full then says so. */
struct out {
    char *at, *end;
    int full;
};

void put(struct out *out, const char *string);
void put_text(struct out *out, struct text text) __attribute__((__noinline__));
void put_number(struct out *out, uint64_t n);
void put_hex(struct out *out, uint64_t n);

/* As text of HTML, as part of a URL. */
void put_html(struct out *out, const char *string);
void put_url(struct out *out, const char *string);

/* Letters count the same in either case. */
int text_is(struct text text, const char *string);

/* The next element of a comma-separated list, without blanks around it: 0 at the end. Empty ones are passed over. */
int next_element(struct text *list, struct text *element);

/* A whole number of at least one digit and nothing else, below 10^18: -1 if it is none. */
int64_t text_number(struct text text);

static inline int is_digit(char c) { return c >= '0' && c <= '9'; }
static inline int is_letter(char c) { return ((unsigned char)c | 32) >= 'a' && ((unsigned char)c | 32) <= 'z'; }

#endif
