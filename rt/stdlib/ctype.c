/* Character classes in the C locale, by arithmetic: no tables, so the functions cost a few instructions and no data.
 * Any int is a valid argument. */
#include <ctype.h>

static inline int within(int c, int first, int last)
{
    return (unsigned)c - (unsigned)first <= (unsigned)(last - first);
}

int isdigit(int c) { return within(c, '0', '9'); }
int islower(int c) { return within(c, 'a', 'z'); }
int isupper(int c) { return within(c, 'A', 'Z'); }
int isalpha(int c) { return within(c | 0x20, 'a', 'z'); }
int isalnum(int c) { return within(c | 0x20, 'a', 'z') || within(c, '0', '9'); }
int isxdigit(int c) { return within(c | 0x20, 'a', 'f') || within(c, '0', '9'); }
int isgraph(int c) { return within(c, '!', '~'); }
int isprint(int c) { return within(c, ' ', '~'); }
int ispunct(int c) { return isgraph(c) && !isalnum(c); }
int isspace(int c) { return c == ' ' || within(c, '\t', '\r'); }
int isblank(int c) { return c == ' ' || c == '\t'; }
int iscntrl(int c) { return within(c, 0, 0x1f) || c == 0x7f; }
int isascii(int c) { return within(c, 0, 0x7f); }

int tolower(int c) { return within(c, 'A', 'Z') ? c | 0x20 : c; }
int toupper(int c) { return within(c, 'a', 'z') ? c & ~0x20 : c; }
int toascii(int c) { return c & 0x7f; }
