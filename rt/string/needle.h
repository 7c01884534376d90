/* Substring search, shared by memmem and strstr; how it works is said in needle.c. */
#ifndef R3_RT_STRING_NEEDLE_H
#define R3_RT_STRING_NEEDLE_H

#include <stddef.h>

/* Where the whole needle, of two bytes or more, first occurs before `end`, or NULL; linear in the haystack. */
const unsigned char *__r3_needle_find(const unsigned char *needle, size_t length, const unsigned char *s,
                                      const unsigned char *end);

/* The same in a string, which is looked at no further than a few hundred bytes beyond the match. */
const unsigned char *__r3_needle_find_text(const unsigned char *needle, size_t length, const unsigned char *s);

#endif
