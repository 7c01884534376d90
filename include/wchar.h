/* ISO C17 7.29, POSIX.1-2024 <wchar.h>: wide strings, and UTF-8 to and from them, whatever the locale is called.
 * No wide streams, no numbers out of wide text. Sizes are in wchar_t but for those of multibyte strings, in bytes.
 * All are signal-safe but wcsdup; thread-safe but where a null mbstate_t stands for a static one. */
#ifndef _WCHAR_H
#define _WCHAR_H

#include <features.h>
#include <stdint.h>
#include <bits/wint.h>
#include <bits/mbstate.h>

typedef __SIZE_TYPE__ size_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif
#undef NULL
#define NULL __R3_NULL

struct tm;

__R3_DECLS_BEGIN

wchar_t *wmemcpy(wchar_t *__restrict to, const wchar_t *__restrict from, size_t size);
wchar_t *wmemmove(wchar_t *to, const wchar_t *from, size_t size);
wchar_t *wmemset(wchar_t *to, wchar_t c, size_t size);
int wmemcmp(const wchar_t *a, const wchar_t *b, size_t size);
wchar_t *wmemchr(const wchar_t *s, wchar_t c, size_t size);

wchar_t *wcscpy(wchar_t *__restrict to, const wchar_t *__restrict from);
wchar_t *wcsncpy(wchar_t *__restrict to, const wchar_t *__restrict from, size_t size);
wchar_t *wcscat(wchar_t *__restrict to, const wchar_t *__restrict from);
wchar_t *wcsncat(wchar_t *__restrict to, const wchar_t *__restrict from, size_t size);
int wcscmp(const wchar_t *a, const wchar_t *b);
int wcsncmp(const wchar_t *a, const wchar_t *b, size_t size);
int wcscoll(const wchar_t *a, const wchar_t *b);
size_t wcsxfrm(wchar_t *__restrict to, const wchar_t *__restrict from, size_t size);
wchar_t *wcschr(const wchar_t *s, wchar_t c);
wchar_t *wcsrchr(const wchar_t *s, wchar_t c);
size_t wcscspn(const wchar_t *s, const wchar_t *reject);
size_t wcsspn(const wchar_t *s, const wchar_t *accept);
wchar_t *wcspbrk(const wchar_t *s, const wchar_t *accept);
wchar_t *wcsstr(const wchar_t *haystack, const wchar_t *needle);
wchar_t *wcstok(wchar_t *__restrict s, const wchar_t *__restrict separators, wchar_t **__restrict state);
size_t wcslen(const wchar_t *s);

/* The number of bytes or characters; (size_t)-1 with EILSEQ; (size_t)-2 for the beginning of a character. */
size_t mbrtowc(wchar_t *__restrict to, const char *__restrict s, size_t size, mbstate_t *__restrict state);
size_t wcrtomb(char *__restrict to, wchar_t c, mbstate_t *__restrict state);
size_t mbrlen(const char *__restrict s, size_t size, mbstate_t *__restrict state);
size_t mbsrtowcs(wchar_t *__restrict to, const char **__restrict from, size_t size, mbstate_t *__restrict state);
size_t wcsrtombs(char *__restrict to, const wchar_t **__restrict from, size_t size, mbstate_t *__restrict state);
int mbsinit(const mbstate_t *state);
wint_t btowc(int c);
int wctob(wint_t c);

#if __R3_POSIX
wchar_t *wcpcpy(wchar_t *__restrict to, const wchar_t *__restrict from);
wchar_t *wcpncpy(wchar_t *__restrict to, const wchar_t *__restrict from, size_t size);
wchar_t *wcsdup(const wchar_t *s);
size_t wcsnlen(const wchar_t *s, size_t size);
size_t mbsnrtowcs(wchar_t *__restrict to, const char **__restrict from, size_t bytes, size_t size,
                  mbstate_t *__restrict state);
size_t wcsnrtombs(char *__restrict to, const wchar_t **__restrict from, size_t characters, size_t size,
                  mbstate_t *__restrict state);
#endif

__R3_DECLS_END

#endif
