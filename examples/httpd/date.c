/* HTTP's dates: RFC 9110, 5.6.7. Written in the one form, read in all three. */
#include "httpd.h"

static const char days[] = "SunMonTueWedThuFriSat";
static const char months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";

void put_date(struct out *out, time_t seconds)
{
    static const char at[] = {5, 12, 14, 17, 20, 23};
    char text[DATE_BYTES + 1] = "---, .. --- .... ..:..:.. GMT";
    struct tm t = {0};
    gmtime_r(&seconds, &t);
    int year = t.tm_year + 1900;
    int numbers[] = {t.tm_mday, year / 100, year % 100, t.tm_hour, t.tm_min, t.tm_sec};
    memcpy(text, days + 3 * t.tm_wday, 3);
    memcpy(text + 8, months + 3 * t.tm_mon, 3);
    for (int i = 0; i < 6; i++) {
        text[(int)at[i]] = (char)('0' + numbers[i] / 10 % 10);
        text[at[i] + 1] = (char)('0' + numbers[i] % 10);
    }
    put(out, text);
}

/* Made once a second, not once an answer. */
void put_date_now(struct out *out)
{
    static char text[DATE_BYTES + 1];
    static int64_t made_ns = -R3_SECOND_NS;
    if (server.now_ns - made_ns >= R3_SECOND_NS || !text[0]) {
        struct out now = {text, text + DATE_BYTES, 0};
        put_date(&now, time(0));
        made_ns = server.now_ns;
    }
    put(out, text);
}

static int read_month(const char *at)
{
    for (int m = 0; m < 12; m++)
        if (memcmp(at, months + 3 * m, 3) == 0)
            return m;
    return -1;
}

/* A year of two digits is the nearest that is less than 50 years ahead. */
static int whole_year(int year)
{
    struct tm now = {0};
    time_t seconds = time(0);
    if (year > 99)
        return year - 1900;
    gmtime_r(&seconds, &now);
    year += now.tm_year - now.tm_year % 100;
    return year > now.tm_year + 50 ? year - 100 : year;
}

/* "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT" and "Sun Nov  6 08:49:37 1994" differ in the order
 * of their five numbers and their month alone; what stands between them is not looked at. */
time_t date_read(struct text text)
{
    char copy[48] = {0}; /* zeros behind it: nothing runs over the end */
    int number[5] = {0}, count = 0, month = -1, month_first = 0;
    if (text.length < 24 || text.length > 40)
        return -1;
    memcpy(copy, text.at, text.length);
    const char *at = copy;
    while (is_letter(*at))
        at++;
    while (*at) {
        if (is_digit(*at)) {
            if (count == 5)
                return -1;
            for (; is_digit(*at); at++)
                number[count] = number[count] % 10000 * 10 + (*at - '0');
            count++;
        } else if (is_letter(*at) && month < 0) {
            month = read_month(at);
            month_first = !count;
            at += 3;
        } else {
            at++;
        }
    }
    int *clock = number + (month_first ? 1 : 2), year = number[month_first ? 4 : 1];
    if (count != 5 || month < 0 || number[0] < 1 || number[0] > 31 || clock[0] > 23 || clock[1] > 59 || clock[2] > 60)
        return -1;
    struct tm t = {.tm_mday = number[0], .tm_mon = month, .tm_year = whole_year(year), .tm_hour = clock[0],
                   .tm_min = clock[1], .tm_sec = clock[2]};
    return timegm(&t);
}
