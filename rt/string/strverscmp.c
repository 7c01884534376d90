/* strverscmp: strcmp that takes runs of digits as numbers: "9" < "10". Runs that start with 0 are fractions and
 * sort before whole numbers, the more zeros the earlier: "000" < "00" < "01" < "010" < "09" < "0" < "1" (strverscmp(3)). */
#include <string.h>
#include <stdbool.h>

static bool is_digit(unsigned char c)
{
    return c >= '0' && c <= '9';
}

static size_t count_digits(const unsigned char *s)
{
    size_t n = 0;
    while (is_digit(s[n]))
        n++;
    return n;
}

static bool starts_whole(const unsigned char *s)
{
    return *s >= '1' && *s <= '9';
}

int strverscmp(const char *left, const char *right)
{
    const unsigned char *a = (const void *)left, *b = (const void *)right;
    size_t run = 0; /* where the digits just before the first difference begin */
    size_t nonzero = 0; /* how many of them are not 0 */
    size_t i = 0;
    for (; a[i] == b[i]; i++) {
        if (!a[i])
            return 0;
        if (!is_digit(a[i])) {
            run = i + 1;
            nonzero = 0;
        } else if (a[i] != '0') {
            nonzero++;
        }
    }
    size_t a_more = count_digits(a + i), b_more = count_digits(b + i);
    if (starts_whole(a + run) && starts_whole(b + run)) {
        if (a_more != b_more)
            return a_more > b_more ? 1 : -1;
    } else if (run < i && !nonzero && (a_more || b_more)) {
        /* Only zeros so far and one goes on with a digit: that one is the smaller fraction. */
        if (!a_more || !b_more)
            return a_more ? -1 : 1;
    }
    return a[i] - b[i];
}
