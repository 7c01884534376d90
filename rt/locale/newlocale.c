/* Locales as objects: one, which nobody can change or free. */
#include "internal.h"
#include "locale/locale.h"

#include <errno.h>
#include <locale.h>

struct __locale_struct {
    char unused;
};

static struct __locale_struct c;

locale_t newlocale(int mask, const char *name, locale_t base)
{
    const int all = (1 << LC_ALL) - 1;
    int error = (mask & ~all && mask != LC_ALL_MASK) || !name ? EINVAL : __r3_locale_is_there(name) ? 0 : ENOENT;
    (void)base;
    if (!error)
        return &c;
    __r3_errno_set(error);
    return 0;
}

locale_t duplocale(locale_t locale)
{
    (void)locale;
    return &c;
}

void freelocale(locale_t locale) { (void)locale; }

locale_t uselocale(locale_t locale)
{
    static _Thread_local locale_t current = LC_GLOBAL_LOCALE;
    locale_t before = current;
    if (locale)
        current = locale;
    return before;
}
