/* Streams on a terminal: output by lines, prompts before their answers, the end of input remembered. */
#include "stream.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>

static int master, slave;

/* A pair of terminal ends; 0 where the system has none to give. */
static int open_terminal(void)
{
    master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0 || grantpt(master) || unlockpt(master) || fcntl(master, F_SETFL, O_NONBLOCK))
        return 0;
    slave = open(ptsname(master), O_RDWR | O_NOCTTY);
    return slave >= 0;
}

/* Whether the terminal shows `expected` at last; it may take a moment. What came until then is used up. */
static int shows(const char *expected)
{
    char text[256];
    size_t len = 0;
    struct pollfd ready = {master, POLLIN, 0};
    while (len < sizeof text - 1 && poll(&ready, 1, 5000) == 1) {
        ssize_t n = read(master, text + len, sizeof text - 1 - len);
        text[len += n > 0 ? (size_t)n : 0] = 0;
        if (strstr(text, expected))
            return 1;
        if (n <= 0)
            return 0;
    }
    return 0;
}

static int shows_nothing(void)
{
    struct pollfd ready = {master, POLLIN, 0};
    return poll(&ready, 1, 20) == 0;
}

TEST(output_to_a_terminal_goes_by_lines)
{
    if (!open_terminal())
        SKIP("no terminal can be opened here");
    FILE *f = fdopen(slave, "w");
    fputs("one\ntw", f);
    CHECK(shows("one\r\n"));
    CHECK(shows_nothing());
    putc('o', f);
    CHECK(shows_nothing());
    putc('\n', f);
    CHECK(shows("two\r\n"));
    fclose(f);
    close(master);
}

TEST(a_prompt_is_shown_before_its_answer_is_waited_for)
{
    if (!open_terminal())
        SKIP("no terminal can be opened here");
    int out = dup(1);
    dup2(slave, 1);
    dup2(slave, 0);
    CHECK_EQ(write(master, "7\n", 2), 2);
    CHECK(shows("7\r\n")); /* the echo of it */
    printf("number? ");
    int number = 0, got = scanf("%d", &number);
    dup2(out, 1);
    CHECK_EQ(got, 1);
    CHECK_EQ(number, 7);
    CHECK(shows("number? "));
    close(out);
    close(slave);
    close(master);
}

TEST(the_end_of_input_is_remembered)
{
    if (!open_terminal())
        SKIP("no terminal can be opened here");
    FILE *f = fdopen(slave, "r");
    CHECK_EQ(write(master, "a\n\4b\n", 5), 5);
    CHECK_EQ(getc(f), 'a');
    CHECK_EQ(getc(f), '\n');
    CHECK_EQ(getc(f), EOF);
    CHECK(feof(f));
    CHECK_EQ(getc(f), EOF);
    clearerr(f);
    CHECK_EQ(getc(f), 'b');
    fclose(f);
    close(master);
}

int main(void)
{
    RUN(output_to_a_terminal_goes_by_lines);
    RUN(a_prompt_is_shown_before_its_answer_is_waited_for);
    RUN(the_end_of_input_is_remembered);
    return tap_done();
}
