/* ISO C17 7.11, POSIX.1-2024 <locale.h>: the C locale, which is the only one. "C", "POSIX" and "" (the
 * environment's) name it. Its characters are UTF-8. All functions are thread-safe; localeconv and setlocale are signal-safe. */
#ifndef _LOCALE_H
#define _LOCALE_H

#include <features.h>
#include <bits/types.h>

#undef NULL
#define NULL __R3_NULL

#define LC_CTYPE    0
#define LC_NUMERIC  1
#define LC_TIME     2
#define LC_COLLATE  3
#define LC_MONETARY 4
#define LC_MESSAGES 5
#define LC_ALL      6

struct lconv {
    char *decimal_point;
    char *thousands_sep;
    char *grouping;
    char *int_curr_symbol;
    char *currency_symbol;
    char *mon_decimal_point;
    char *mon_thousands_sep;
    char *mon_grouping;
    char *positive_sign;
    char *negative_sign;
    char int_frac_digits;
    char frac_digits;
    char p_cs_precedes;
    char p_sep_by_space;
    char n_cs_precedes;
    char n_sep_by_space;
    char p_sign_posn;
    char n_sign_posn;
    char int_p_cs_precedes;
    char int_p_sep_by_space;
    char int_n_cs_precedes;
    char int_n_sep_by_space;
    char int_p_sign_posn;
    char int_n_sign_posn;
};
__R3_PIN_SIZE(struct lconv, 96, 8);

__R3_DECLS_BEGIN

/* "C"; null for another name, or for what is no category. Null as a name asks. */
char *setlocale(int category, const char *name);
struct lconv *localeconv(void); /* not to be changed */

__R3_DECLS_END

#if __R3_POSIX
typedef __locale_t locale_t;

#define LC_GLOBAL_LOCALE ((locale_t)-1)

#define LC_CTYPE_MASK    (1 << LC_CTYPE)
#define LC_NUMERIC_MASK  (1 << LC_NUMERIC)
#define LC_TIME_MASK     (1 << LC_TIME)
#define LC_COLLATE_MASK  (1 << LC_COLLATE)
#define LC_MONETARY_MASK (1 << LC_MONETARY)
#define LC_MESSAGES_MASK (1 << LC_MESSAGES)
#define LC_ALL_MASK      0x7fffffff

__R3_DECLS_BEGIN

/* The C locale as an object, which `base` already is if it is not null; or null with errno: EINVAL (mask, or no name), ENOENT
 * (another name). */
locale_t newlocale(int mask, const char *name, locale_t base);
locale_t duplocale(locale_t locale);
void freelocale(locale_t locale);
/* What the thread used before: LC_GLOBAL_LOCALE at first. Null only asks. */
locale_t uselocale(locale_t locale);

__R3_DECLS_END
#endif

#endif
