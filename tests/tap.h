/* The tests' own reporter: TAP 13 on standard output, one test a behaviour.
 *
 *     TEST(a_pipe_gives_back_what_was_written) { CHECK(...); CHECK_EQ(read(...), 5); }
 *     int main(void) { RUN(a_pipe_gives_back_what_was_written); return tap_done(); }
 *
 * A failed check names its file, line and values, and the test goes on to its end. SKIP(reason) ends a test that
 * cannot run here. Nothing but write() is needed of the library under test, so that a broken printf can still be
 * reported; the same file compiles against any libc. */
#ifndef TAP_H
#define TAP_H

#include <stddef.h>
#include <string.h>
#include <unistd.h>

static int tap_count, tap_failed, tap_bad;
static const char *tap_skip;

static inline void tap_text(const char *s)
{
    size_t len = 0;
    while (s[len])
        len++;
    while (len) {
        ssize_t n = write(1, s, len);
        if (n <= 0)
            return;
        s += n;
        len -= (size_t)n;
    }
}

static inline void tap_number(long long n)
{
    char text[24], *p = text + sizeof text;
    unsigned long long u = n < 0 ? 0ULL - (unsigned long long)n : (unsigned long long)n;
    *--p = 0;
    do
        *--p = (char)('0' + u % 10);
    while (u /= 10);
    if (n < 0)
        *--p = '-';
    tap_text(p);
}

/* Test names are identifiers; they read better with spaces. */
static inline void tap_name(const char *name)
{
    char c[2] = {0, 0};
    for (; *name; name++) {
        c[0] = *name == '_' ? ' ' : *name;
        tap_text(c);
    }
}

static inline void tap_where(const char *file, int line, const char *what)
{
    tap_bad = 1;
    tap_text("# ");
    tap_text(file);
    tap_text(":");
    tap_number(line);
    tap_text(": ");
    tap_text(what);
}

static inline int tap_check(int ok, const char *file, int line, const char *what)
{
    if (!ok) {
        tap_where(file, line, what);
        tap_text(" does not hold\n");
    }
    return ok;
}

static inline int tap_check_eq(long long got, long long want, const char *file, int line, const char *what)
{
    if (got != want) {
        tap_where(file, line, what);
        tap_text(": ");
        tap_number(got);
        tap_text(" is not ");
        tap_number(want);
        tap_text("\n");
    }
    return got == want;
}

static inline int tap_check_str(const char *got, const char *want, const char *file, int line, const char *what)
{
    int ok = got && want && strcmp(got, want) == 0;
    if (!ok) {
        tap_where(file, line, what);
        tap_text(": \"");
        tap_text(got ? got : "(null)");
        tap_text("\" is not \"");
        tap_text(want ? want : "(null)");
        tap_text("\"\n");
    }
    return ok;
}

static inline void tap_run(const char *name, void (*test)(void))
{
    tap_bad = 0;
    tap_skip = 0;
    test();
    tap_count++;
    tap_failed += tap_bad;
    tap_text(tap_bad ? "not ok " : "ok ");
    tap_number(tap_count);
    tap_text(" - ");
    tap_name(name);
    if (tap_skip && !tap_bad) {
        tap_text(" # SKIP ");
        tap_text(tap_skip);
    }
    tap_text("\n");
}

/* Prints the plan; the exit status of the test program. */
static inline int tap_done(void)
{
    tap_text("1..");
    tap_number(tap_count);
    tap_text("\n");
    return tap_failed != 0;
}

#define TEST(name) static void name(void)
#define RUN(name) tap_run(#name, name)
#define CHECK(condition) tap_check((condition) != 0, __FILE__, __LINE__, #condition)
#define CHECK_EQ(got, want) tap_check_eq((long long)(got), (long long)(want), __FILE__, __LINE__, #got)
#define CHECK_STR(got, want) tap_check_str((got), (want), __FILE__, __LINE__, #got)
#define SKIP(reason) \
    do { \
        tap_skip = (reason); \
        return; \
    } while (0)
/* A bare kernel has no programs but the suite. */
#define NEEDS(path) \
    if (access(path, X_OK) < 0) \
    SKIP("there is no " path)

#endif
