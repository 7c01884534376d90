/* nl_langinfo: the items of the C locale by category, as <langinfo.h> numbers them. */
#include "time/names.h"

#include <langinfo.h>
#include <string.h>

#define ITEM(text) text "\0"

static const char numeric[] = ITEM(".") ITEM("");
static const char times[] =
    ITEM("Sun") ITEM("Mon") ITEM("Tue") ITEM("Wed") ITEM("Thu") ITEM("Fri") ITEM("Sat") ITEM(R3_DAY_NAMES)
    ITEM("Jan") ITEM("Feb") ITEM("Mar") ITEM("Apr") ITEM("May") ITEM("Jun")
    ITEM("Jul") ITEM("Aug") ITEM("Sep") ITEM("Oct") ITEM("Nov") ITEM("Dec") ITEM(R3_MONTH_NAMES) ITEM("AM") ITEM("PM");
static const char messages[] = ITEM("^[yY]") ITEM("^[nN]");

/* Item `n` of a list that an empty string ends; "" behind it, and for what is empty in this locale. */
static char *item(const char *list, const char *end, unsigned n)
{
    for (; n && list < end; n--)
        list += strlen(list) + 1;
    return (char *)(list < end ? list : "");
}

#define ITEM_OF(list, n) item(list, list + sizeof list - 1, n)

char *nl_langinfo(nl_item which)
{
    unsigned n = (unsigned)which & 0xffff;
    switch (which) {
    case CODESET: return (char *)"UTF-8";
    case CRNCYSTR: return (char *)"-";
    case D_T_FMT: return (char *)__r3_time_composite('c');
    case D_FMT: return (char *)__r3_time_composite('x');
    case T_FMT: return (char *)__r3_time_composite('X');
    case T_FMT_AMPM: return (char *)__r3_time_composite('r');
    }
    switch ((unsigned)which >> 16) {
    case RADIXCHAR >> 16: return ITEM_OF(numeric, n);
    case ABDAY_1 >> 16: return ITEM_OF(times, n);
    case YESEXPR >> 16: return ITEM_OF(messages, n);
    default: return (char *)"";
    }
}

char *nl_langinfo_l(nl_item which, locale_t locale)
{
    (void)locale;
    return nl_langinfo(which);
}
