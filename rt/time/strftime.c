/* strftime, of the POSIX locale: the conversions of POSIX.1-2024 with its flags (0, +) and widths, and the GNU ones
 * that programs lean on (_, -, %k, %l, %P). E and O change nothing in this locale.
 *
 * %s, %z and %Z trust tm_gmtoff and tm_zone, as localtime, gmtime and mktime set them: a zone is not looked up, so the
 * zone files' reader does not come along. */
#include "time/calendar.h"
#include "time/names.h"

#include <string.h>
#include <time.h>

struct out {
    char *to;
    size_t size, len; /* len counts on when the room is used up */
};

struct spec {
    char flag;
    int width; /* 0: none given */
};

static void put(struct out *out, char c)
{
    if (out->len < out->size)
        out->to[out->len] = c;
    out->len++;
}

static void put_text(struct out *out, const char *text, size_t max, const struct spec *spec)
{
    size_t len = strnlen(text, max);
    for (size_t i = len; i < (size_t)spec->width; i++)
        put(out, spec->flag == '0' || spec->flag == '+' ? '0' : ' ');
    for (size_t i = 0; i < len; i++)
        put(out, text[i]);
}

/* `usual`: digits that the conversion has without a width; a year or century longer than that gets the sign that the
 * flag + asks for. */
static void put_number(struct out *out, long long n, int usual, char pad, const struct spec *spec, int is_year)
{
    char digits[24];
    int count = 0, width = spec->width ? spec->width : usual;
    unsigned long long rest = n < 0 ? 0ULL - (unsigned long long)n : (unsigned long long)n;
    do
        digits[count++] = (char)('0' + rest % 10);
    while (rest /= 10);
    char sign = n < 0 ? '-' : 0;
    if (spec->flag == '+' && is_year) {
        int plain = is_year == 2 ? 2 : 4;
        if (!sign && (count > plain || width > plain))
            sign = '+';
    }
    if (spec->flag)
        pad = spec->flag == '_' ? ' ' : '0';
    if (spec->flag == '-')
        width = 0;
    int fill = width - count - (sign != 0);
    if (sign && pad == '0')
        put(out, sign);
    for (; fill > 0; fill--)
        put(out, pad);
    if (sign && pad != '0')
        put(out, sign);
    while (count)
        put(out, digits[--count]);
}

/* ISO 8601: weeks begin on Monday, and week 1 is the one with the year's first Thursday. */
static int iso_week(const struct tm *tm, long long *year)
{
    long long thursday = tm->tm_yday + 3LL - (tm->tm_wday + 6LL) % 7; /* of this week, as a day of this year */
    *year = tm->tm_year + 1900LL;
    long long first = __r3_days_from_civil(*year, 1, 1);
    int days = (int)(__r3_days_from_civil(*year + 1, 1, 1) - first);
    if (thursday < 0)
        thursday += (int)(first - __r3_days_from_civil(--*year, 1, 1));
    else if (thursday >= days) {
        thursday -= days;
        ++*year;
    }
    return (int)(thursday / 7 + 1);
}

static long long floor_div(long long n, int by) { return n / by - (n % by < 0); }
static int floor_mod(long long n, int by) { return (int)((n % by + by) % by); }

static void put_name(struct out *out, const char *names, int index, int count, size_t max, const struct spec *spec)
{
    put_text(out, index >= 0 && index < count ? __r3_time_name(names, index) : "?", max, spec);
}

/* +hhmm, or nothing if it is not known whether summer time holds. */
static void put_offset(struct out *out, const struct tm *tm, const struct spec *spec)
{
    long minutes = (tm->tm_gmtoff < 0 ? -tm->tm_gmtoff : tm->tm_gmtoff) / 60;
    struct spec digits = {.width = spec->width > 5 ? spec->width - 1 : 0};
    if (tm->tm_isdst < 0)
        return;
    put(out, tm->tm_gmtoff < 0 ? '-' : '+');
    put_number(out, minutes / 60 * 100 + minutes % 60, 4, '0', &digits, 0);
}

static int put_year(struct out *out, char conversion, const struct tm *tm, const struct spec *spec)
{
    long long year = tm->tm_year + 1900LL, iso_year;
    int week = iso_week(tm, &iso_year);
    switch (conversion) {
    case 'C': put_number(out, floor_div(year, 100), 2, '0', spec, 2); break;
    case 'G': put_number(out, iso_year, 1, '0', spec, 1); break;
    case 'g': put_number(out, floor_mod(iso_year, 100), 2, '0', spec, 0); break;
    case 'V': put_number(out, week, 2, '0', spec, 0); break;
    case 'Y': put_number(out, year, 1, '0', spec, 1); break;
    case 'y': put_number(out, floor_mod(year, 100), 2, '0', spec, 0); break;
    default: return 0;
    }
    return 1;
}

static int put_part(struct out *out, char conversion, const struct tm *tm, const struct spec *spec)
{
    long long n; /* what is out of range is written all the same */
    int usual = 2;
    char pad = '0';
    switch (conversion) {
    case 'd': n = tm->tm_mday; break;
    case 'e': n = tm->tm_mday; pad = ' '; break;
    case 'H': n = tm->tm_hour; break;
    case 'k': n = tm->tm_hour; pad = ' '; break;
    case 'I': n = (tm->tm_hour + 11LL) % 12 + 1; break;
    case 'l': n = (tm->tm_hour + 11LL) % 12 + 1; pad = ' '; break;
    case 'j': n = tm->tm_yday + 1LL; usual = 3; break;
    case 'm': n = tm->tm_mon + 1LL; break;
    case 'M': n = tm->tm_min; break;
    case 'S': n = tm->tm_sec; break;
    case 'U': n = (tm->tm_yday + 7LL - tm->tm_wday) / 7; break;
    case 'W': n = (tm->tm_yday + 7LL - (tm->tm_wday + 6LL) % 7) / 7; break;
    case 'u': n = tm->tm_wday ? tm->tm_wday : 7; usual = 1; break;
    case 'w': n = tm->tm_wday; usual = 1; break;
    default: return 0;
    }
    put_number(out, n, usual, pad, spec, 0);
    return 1;
}

static int put_word(struct out *out, char conversion, const struct tm *tm, const struct spec *spec)
{
    const size_t all = (size_t)-1;
    switch (conversion) {
    case 'a': put_name(out, R3_DAY_NAMES, tm->tm_wday, 7, 3, spec); break;
    case 'A': put_name(out, R3_DAY_NAMES, tm->tm_wday, 7, all, spec); break;
    case 'b':
    case 'h': put_name(out, R3_MONTH_NAMES, tm->tm_mon, 12, 3, spec); break;
    case 'B': put_name(out, R3_MONTH_NAMES, tm->tm_mon, 12, all, spec); break;
    case 'p': put_text(out, tm->tm_hour < 12 ? "AM" : "PM", all, spec); break;
    case 'P': put_text(out, tm->tm_hour < 12 ? "am" : "pm", all, spec); break;
    case 's': put_number(out, __r3_seconds_from_civil(tm) - tm->tm_gmtoff, 1, '0', spec, 0); break;
    case 'z': put_offset(out, tm, spec); break;
    case 'Z': put_text(out, tm->tm_isdst >= 0 && tm->tm_zone ? tm->tm_zone : "", all, spec); break;
    case 'n': put(out, '\n'); break;
    case 't': put(out, '\t'); break;
    case '%': put(out, '%'); break;
    default: return 0;
    }
    return 1;
}

static void format_all(struct out *out, const char *format, const struct tm *tm);

/* %F is %+4Y-%m-%d; a width is the whole date's. */
static void put_date(struct out *out, const struct tm *tm, const struct spec *spec)
{
    struct spec year = {.flag = spec->flag ? spec->flag : '+', .width = spec->width > 10 ? spec->width - 6 : 4};
    put_number(out, tm->tm_year + 1900LL, 4, '0', &year, 1);
    format_all(out, "-%m-%d", tm);
}

static void put_composite(struct out *out, const char *format, const struct tm *tm, const struct spec *spec)
{
    struct out count = {0};
    if (spec->width) {
        format_all(&count, format, tm);
        for (size_t i = count.len; i < (size_t)spec->width; i++)
            put(out, spec->flag == '0' || spec->flag == '+' ? '0' : ' ');
    }
    format_all(out, format, tm);
}

/* Behind the conversion that begins at *format, just behind its %. */
static const char *convert(struct out *out, const char *format, const struct tm *tm)
{
    const char *begin = format;
    struct spec spec = {0};
    if (*format && strchr("0+_-", *format))
        spec.flag = *format++;
    for (; *format >= '0' && *format <= '9' && spec.width < 100000; format++)
        spec.width = spec.width * 10 + (*format - '0');
    if (*format == 'E' || *format == 'O')
        format++;
    const char *composite = __r3_time_composite(*format);
    if (composite)
        put_composite(out, composite, tm, &spec);
    else if (*format == 'F')
        put_date(out, tm, &spec);
    else if (!put_part(out, *format, tm, &spec) && !put_year(out, *format, tm, &spec) &&
             !put_word(out, *format, tm, &spec)) { /* unknown: as it stands */
        put(out, '%');
        return begin;
    }
    return format + 1;
}

static void format_all(struct out *out, const char *format, const struct tm *tm)
{
    while (*format) {
        if (*format == '%')
            format = convert(out, format + 1, tm);
        else
            put(out, *format++);
    }
}

size_t strftime(char *restrict to, size_t size, const char *restrict format, const struct tm *restrict tm)
{
    struct out out = {.to = to, .size = size};
    format_all(&out, format, tm);
    if (out.len >= size)
        return 0;
    to[out.len] = 0;
    return out.len;
}
