/* ISO C17 7.4: classes of characters, in the C locale, as POSIX.1-2024. Thread- and signal-safe. */
#ifndef _CTYPE_H
#define _CTYPE_H

#include <features.h>

__R3_DECLS_BEGIN

int isalnum(int c);
int isalpha(int c);
int isblank(int c);
int iscntrl(int c);
int isdigit(int c);
int isgraph(int c);
int islower(int c);
int isprint(int c);
int ispunct(int c);
int isspace(int c);
int isupper(int c);
int isxdigit(int c);
int tolower(int c);
int toupper(int c);

#if __R3_XSI
int isascii(int c);
int toascii(int c);
#endif

__R3_DECLS_END

#endif
