/* Copying and joining of strings, and the texts of errors and signals. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include "guard.h"
#include "tap.h"

static struct guard from, to;

/* A string of n bytes at the very end of its page. */
static char *text_at_end(size_t n)
{
    char *s = (char *)from.end - n - 1;
    guard_fill((unsigned char *)s, n, 9);
    s[n] = 0;
    return s;
}

TEST(copies_end_with_the_string)
{
    for (size_t n = 0; n < 200; n++) {
        char *s = text_at_end(n), *d = (char *)to.end - n - 1;
        CHECK(strcpy(d, s) == d);
        CHECK_STR(d, s);
        memset(d, 1, n + 1);
        CHECK(stpcpy(d, s) == d + n);
        CHECK_STR(d, s);
        memset(d, 1, n + 1);
        CHECK_EQ(strlcpy(d, s, n + 1), n);
        CHECK_STR(d, s);
        char *copy = strdup(s);
        CHECK_STR(copy, s);
        free(copy);
    }
}

TEST(strncpy_fills_and_need_not_terminate)
{
    for (size_t n = 0; n < 40; n++)
        for (size_t size = 0; size < 60; size++) {
            char *s = text_at_end(n), *d = (char *)to.end - size;
            for (int end = 0; end < 2; end++) {
                memset(d, 1, size);
                char *result = end ? stpncpy(d, s, size) : strncpy(d, s, size);
                CHECK(result == (end ? d + (n < size ? n : size) : d));
                for (size_t i = 0; i < size; i++)
                    CHECK_EQ(d[i], i < n ? s[i] : 0);
            }
        }
    /* Not a byte of an unterminated source is read beyond the size. */
    char *s = (char *)from.end - 5;
    memset(s, 'x', 5);
    char d[8];
    CHECK(strncpy(d, s, 5) == d && !memcmp(d, "xxxxx", 5));
    CHECK(strnlen(s, 5) == 5);
    char *copy = strndup(s, 5);
    CHECK_STR(copy, "xxxxx");
    free(copy);
    d[0] = 0;
    CHECK_STR(strncat(d, s, 5), "xxxxx");
}

TEST(joining)
{
    char d[16] = "ab";
    CHECK_STR(strcat(d, "cd"), "abcd");
    CHECK_STR(strcat(d, ""), "abcd");
    CHECK_STR(strncat(d, "efgh", 2), "abcdef");
    CHECK_STR(strncat(d, "g", 9), "abcdefg");
    CHECK_STR(strncat(d, "x", 0), "abcdefg");
}

TEST(strlcpy_and_strlcat_cut_and_say_so)
{
    char d[6] = "-----";
    CHECK_EQ(strlcpy(d, "abcdefgh", sizeof d), 8);
    CHECK_STR(d, "abcde");
    CHECK_EQ(strlcpy(d, "xy", 0), 2);
    CHECK_STR(d, "abcde");
    CHECK_EQ(strlcpy(d, "xy", 1), 2);
    CHECK_STR(d, "");
    CHECK_EQ(strlcpy(d, "ab", sizeof d), 2);
    CHECK_EQ(strlcat(d, "cdef", sizeof d), 6);
    CHECK_STR(d, "abcde");
    CHECK_EQ(strlcat(d, "xyz", 3), 6); /* no terminator within 3 */
    CHECK_STR(d, "abcde");
    CHECK_EQ(strlcat(d, "", sizeof d), 5);
}

TEST(strxfrm_is_a_copy_in_the_c_locale)
{
    char d[4] = "???";
    CHECK_EQ(strxfrm(d, "abc", 4), 3);
    CHECK_STR(d, "abc");
    CHECK_EQ(strxfrm(NULL, "abcdef", 0), 6);
}

TEST(strndup_cuts)
{
    char *copy = strndup("abcdef", 3);
    CHECK_STR(copy, "abc");
    free(copy);
    copy = strndup("ab", 99);
    CHECK_STR(copy, "ab");
    free(copy);
}

TEST(each_error_has_its_text)
{
    CHECK_STR(strerror(0), "Success");
    CHECK_STR(strerror(ENOENT), "No such file or directory");
    CHECK_STR(strerror(ENOSYS), "Function not implemented");
    CHECK_STR(strerror(EDQUOT), "Disk quota exceeded");
    CHECK_STR(strerror(ETIMEDOUT), "Connection timed out");
    CHECK_STR(strerror(EHOSTDOWN), "Host is down");
    CHECK_STR(strerror(-1), "Unknown error");
    CHECK_STR(strerror(9999), "Unknown error");
    char text[8];
    CHECK_EQ(strerror_r(EPERM, text, sizeof text), ERANGE);
    CHECK_STR(text, "Operati");
    CHECK_EQ(strerror_r(EDOM, text, 0), ERANGE);
}

TEST(each_signal_has_its_text)
{
    CHECK_STR(strsignal(SIGSEGV), "Segmentation fault");
    CHECK_STR(strsignal(SIGCHLD), "Child exited");
    CHECK_STR(strsignal(SIGSYS), "Bad system call");
    CHECK_STR(strsignal(0), "Unknown signal");
    CHECK_STR(strsignal(1000), "Unknown signal");
    CHECK(!strncmp(strsignal(SIGRTMIN + 1), "Real-time signal", 16));
}

int main(void)
{
    from = guard_new();
    to = guard_new();
    RUN(copies_end_with_the_string);
    RUN(strncpy_fills_and_need_not_terminate);
    RUN(joining);
    RUN(strlcpy_and_strlcat_cut_and_say_so);
    RUN(strxfrm_is_a_copy_in_the_c_locale);
    RUN(strndup_cuts);
    RUN(each_error_has_its_text);
    RUN(each_signal_has_its_text);
    return tap_done();
}
