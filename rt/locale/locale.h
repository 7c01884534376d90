/* The names of the one locale there is. */
#ifndef R3_RT_LOCALE_H
#define R3_RT_LOCALE_H

#include <string.h>

/* "" is the locale of the environment, which can be no other. */
static inline int __r3_locale_is_there(const char *name)
{
    return !*name || !strcmp(name, "C") || !strcmp(name, "POSIX");
}

#endif
