/* POSIX.1-2024 <strings.h>, and the BSD names it once had. Thread- and signal-safe. */
#ifndef _STRINGS_H
#define _STRINGS_H

#include <features.h>
#include <bits/types.h>

typedef __SIZE_TYPE__ size_t;
typedef __locale_t locale_t;

__R3_DECLS_BEGIN

int strcasecmp(const char *a, const char *b); /* ASCII letters only */
int strncasecmp(const char *a, const char *b, size_t size);
int strcasecmp_l(const char *a, const char *b, locale_t locale); /* the only locale is C */
int strncasecmp_l(const char *a, const char *b, size_t size, locale_t locale);
int ffs(int word); /* number of the lowest bit set, from 1; 0 for none */

#if __R3_BSD
int ffsl(long word);
int ffsll(long long word);
int bcmp(const void *a, const void *b, size_t size);
void bcopy(const void *from, void *to, size_t size);
void bzero(void *s, size_t size);
char *index(const char *s, int c);
char *rindex(const char *s, int c);
#endif

__R3_DECLS_END

#endif
