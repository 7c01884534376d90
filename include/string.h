/* ISO C17 7.24, POSIX.1-2024 <string.h>: bytes and strings. Sizes are bytes.
 * All are thread-safe but strtok; all but strdup, strndup, strtok, strerror and strsignal are signal-safe.
 * strerror and strsignal give constant text, never a shared buffer. */
#ifndef _STRING_H
#define _STRING_H

#include <features.h>
#include <bits/types.h>

typedef __SIZE_TYPE__ size_t;
#undef NULL
#define NULL __R3_NULL

__R3_DECLS_BEGIN

void *memcpy(void *__restrict to, const void *__restrict from, size_t size);
void *memmove(void *to, const void *from, size_t size);
void *memset(void *to, int byte, size_t size);
int memcmp(const void *a, const void *b, size_t size);
void *memchr(const void *s, int byte, size_t size);

char *strcpy(char *__restrict to, const char *__restrict from);
char *strncpy(char *__restrict to, const char *__restrict from, size_t size);
char *strcat(char *__restrict to, const char *__restrict from);
char *strncat(char *__restrict to, const char *__restrict from, size_t size);
int strcmp(const char *a, const char *b);
int strncmp(const char *a, const char *b, size_t size);
int strcoll(const char *a, const char *b);
size_t strxfrm(char *__restrict to, const char *__restrict from, size_t size);
char *strchr(const char *s, int c);
char *strrchr(const char *s, int c);
size_t strcspn(const char *s, const char *reject);
size_t strspn(const char *s, const char *accept);
char *strpbrk(const char *s, const char *accept);
char *strstr(const char *haystack, const char *needle);
char *strtok(char *__restrict s, const char *__restrict separators);
size_t strlen(const char *s);
char *strerror(int error);

#if __R3_POSIX
typedef __locale_t locale_t;
char *strtok_r(char *__restrict s, const char *__restrict separators, char **__restrict state);
int strerror_r(int error, char *buffer, size_t size); /* the POSIX one: 0 or an error number */
char *stpcpy(char *__restrict to, const char *__restrict from);
char *stpncpy(char *__restrict to, const char *__restrict from, size_t size);
size_t strnlen(const char *s, size_t size);
char *strdup(const char *s);
char *strndup(const char *s, size_t size);
char *strsignal(int signal);
int strcoll_l(const char *a, const char *b, locale_t locale); /* the only locale is C */
size_t strxfrm_l(char *__restrict to, const char *__restrict from, size_t size, locale_t locale);
char *strerror_l(int error, locale_t locale);
void *memmem(const void *haystack, size_t haystack_size, const void *needle, size_t needle_size);
size_t strlcpy(char *__restrict to, const char *__restrict from, size_t size);
size_t strlcat(char *__restrict to, const char *__restrict from, size_t size);
#endif

#if __R3_XSI
void *memccpy(void *__restrict to, const void *__restrict from, int byte, size_t size);
#endif

#if __R3_BSD
char *strsep(char **s, const char *separators);
void explicit_bzero(void *s, size_t size); /* is not optimised away */
char *strchrnul(const char *s, int c);
char *strcasestr(const char *haystack, const char *needle);
void *memrchr(const void *s, int byte, size_t size);
void *mempcpy(void *__restrict to, const void *__restrict from, size_t size);
#endif

#if __R3_GNU
/* As in glibc, by constants: "ENOENT" and its text, "INT" and its text; NULL for what has no name. */
const char *strerrorname_np(int error);
const char *strerrordesc_np(int error);
const char *sigabbrev_np(int signal);
const char *sigdescr_np(int signal);
int strverscmp(const char *a, const char *b);
#if !defined(__cplusplus) && !defined(basename)
char *basename(const char *path); /* the GNU one: never writes, "" after a final slash */
#endif
#endif

__R3_DECLS_END

#if __R3_BSD
#include <strings.h>
#endif

#endif
