/* getopt, getopt_long and getopt_long_only: each case is a command line and the transcript of its options. The
 * transcripts are those of glibc. */
#define _GNU_SOURCE 1
#include <fcntl.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "tap.h"

enum kind { SHORT, LONG, LONG_ONLY };

static int flag;
static const struct option long_options[] = {
    {"verbose", no_argument, NULL, 'v'},  {"version", no_argument, NULL, 'V'}, {"file", required_argument, NULL, 'f'},
    {"color", optional_argument, NULL, 'c'}, {"set", no_argument, &flag, 42},    {"same", no_argument, NULL, 's'},
    {"sameness", no_argument, NULL, 's'}, {"name", no_argument, NULL, 1000}, {NULL, 0, NULL, 0},
};

static char transcript[1000];

static void note(const char *text)
{
    strcat(transcript, text);
}

static void note_number(int n)
{
    char text[12], *p = text + sizeof text;
    *--p = 0;
    do
        *--p = (char)('0' + n % 10);
    while (n /= 10);
    note(p);
}

static void note_option(int option)
{
    if (option > ' ' && option < 127) {
        char letter[2] = {(char)option, 0};
        note(letter);
    } else {
        note_number(option);
    }
    if (option == '?' || option == ':') {
        note("(");
        char letter[2] = {(char)optopt, 0};
        note(letter);
        note(")");
    }
    if (optarg) {
        note("=");
        note(optarg);
    }
    note(" ");
}

/* "f=x v | a b": the options in order, then what is left from optind on. */
static const char *parse(enum kind kind, const char *letters, const char *line)
{
    static char words[500];
    char *argv[32] = {(char *)"prog"}, *state;
    int argc = 1;
    strcpy(words, line);
    for (char *word = strtok_r(words, " ", &state); word; word = strtok_r(NULL, " ", &state))
        argv[argc++] = word;
    argv[argc] = NULL;
    transcript[0] = 0;
    optind = 0;
    for (;;) {
        int option = kind == SHORT  ? getopt(argc, argv, letters)
                     : kind == LONG ? getopt_long(argc, argv, letters, long_options, NULL)
                                    : getopt_long_only(argc, argv, letters, long_options, NULL);
        if (option == -1)
            break;
        note_option(option);
    }
    note("|");
    for (int i = optind; i < argc; i++) {
        note(" ");
        note(argv[i]);
    }
    return transcript;
}

TEST(letters_and_their_arguments)
{
    CHECK_STR(parse(SHORT, "abc:", "-a -b -c x y"), "a b c=x | y");
    CHECK_STR(parse(SHORT, "abc:", "-abcx y"), "a b c=x | y");
    CHECK_STR(parse(SHORT, "abc:", "-abc x y"), "a b c=x | y");
    CHECK_STR(parse(SHORT, "c:", "-c -a z"), "c=-a | z");
    CHECK_STR(parse(SHORT, "ab", ""), "|");
    CHECK_STR(parse(SHORT, "ab", "-"), "| -");
    CHECK_STR(parse(SHORT, "o::a", "-ox -o x"), "o=x o | x");
    CHECK_STR(parse(SHORT, "a", "-a -- -a"), "a | -a");
}

TEST(arguments_that_are_no_options_end_up_behind)
{
    CHECK_STR(parse(SHORT, "abc:", "x -a y -b"), "a b | x y");
    CHECK_STR(parse(SHORT, "abc:", "x -abc y z -a"), "a b c=y a | x z");
    CHECK_STR(parse(SHORT, "ab", "x -ab y"), "a b | x y");
    CHECK_STR(parse(SHORT, "a", "x y -- -a z"), "| x y -a z");
    CHECK_STR(parse(SHORT, "a", "x -a y -- -a"), "a | x y -a");
    CHECK_STR(parse(SHORT, "a", "x - -a"), "a | x -");
    CHECK_STR(parse(LONG, "a", "1 --file f 2 3 -a --verbose 4"), "f=f a v | 1 2 3 4");
}

TEST(plus_stops_at_the_first_argument)
{
    CHECK_STR(parse(SHORT, "+ab", "-a x -b"), "a | x -b");
    CHECK_STR(parse(LONG, "+ab", "-a x --verbose"), "a | x --verbose");
    CHECK_STR(parse(SHORT, "+ab", "-a -- x -b"), "a | x -b");
}

TEST(minus_gives_each_argument_in_its_place)
{
    CHECK_STR(parse(SHORT, "-ab", "x -a y -b"), "1=x a 1=y b |");
    CHECK_STR(parse(SHORT, "-ab", "x -- -a y"), "1=x | -a y");
}

TEST(mistakes_are_told_apart)
{
    opterr = 0;
    CHECK_STR(parse(SHORT, "ac:", "-x -a"), "?(x) a |");
    CHECK_STR(parse(SHORT, "ac:", "-a -c"), "a ?(c) |");
    CHECK_STR(parse(SHORT, ":ac:", "-a -c"), "a :(c) |");
    CHECK_STR(parse(SHORT, "+:ac:", "-a -c"), "a :(c) |");
    CHECK_STR(parse(SHORT, ":ac:", "-x"), "?(x) |");
    CHECK_STR(parse(SHORT, "a", "-a:"), "a ?(:) |");
    CHECK_STR(parse(LONG, "", "--nothing x"), "?() | x");
    CHECK_STR(parse(LONG, "", "--ver"), "?() |");
    CHECK_STR(parse(LONG, "", "--verbose=3"), "?(v) |");
    CHECK_STR(parse(LONG, "", "--file"), "?(f) |");
    CHECK_STR(parse(LONG, ":", "--file"), ":(f) |");
    opterr = 1;
}

TEST(names_may_be_shortened)
{
    CHECK_STR(parse(LONG, "", "--verb --vers --fi=x --fil y z"), "v V f=x f=y | z");
    CHECK_STR(parse(LONG, "", "--color --color=red x"), "c c=red | x");
    CHECK_STR(parse(LONG, "", "--file= x"), "f= | x");
    CHECK_STR(parse(LONG, "", "--sam --same --sameness"), "s s s |");
    CHECK_STR(parse(LONG, "", "--name"), "1000 |");
    flag = 0;
    CHECK_STR(parse(LONG, "", "--set"), "0 |");
    CHECK_EQ(flag, 42);
}

TEST(long_only_takes_one_dash_too)
{
    CHECK_STR(parse(LONG_ONLY, "vxf:", "-verbose -file a -v -x -xv -fb"), "v f=a v x x v f=b |");
    CHECK_STR(parse(LONG_ONLY, "x", "-name --name -set"), "1000 1000 0 |");
    CHECK_STR(parse(LONG, "nmae", "-name"), "n a m e |");
    opterr = 0;
    CHECK_STR(parse(LONG_ONLY, "x", "-nothing"), "?() |");
    opterr = 1;
}

TEST(the_index_of_the_long_option_is_given)
{
    char *argv[] = {(char *)"prog", (char *)"--color", (char *)"-a", NULL};
    int index = -1;
    optind = 0;
    CHECK_EQ(getopt_long(3, argv, "a", long_options, &index), 'c');
    CHECK_EQ(index, 3);
    CHECK_EQ(getopt_long(3, argv, "a", long_options, &index), 'a');
    CHECK_EQ(index, 3);
}

/* What goes to standard error while a line is parsed. */
static const char *complaint(enum kind kind, const char *letters, const char *line)
{
    static char text[300];
    int fds[2], old = dup(2);
    if (pipe(fds))
        return "no pipe";
    dup2(fds[1], 2);
    parse(kind, letters, line);
    dup2(old, 2);
    close(old);
    close(fds[1]);
    ssize_t n = read(fds[0], text, sizeof text - 1);
    text[n > 0 ? n : 0] = 0;
    close(fds[0]);
    return text;
}

TEST(mistakes_are_named_on_standard_error)
{
    CHECK_STR(complaint(SHORT, "a", "-xa"), "prog: invalid option -- 'x'\n");
    CHECK_STR(complaint(SHORT, "c:", "-c"), "prog: option requires an argument -- 'c'\n");
    CHECK_STR(complaint(SHORT, ":c:", "-x -c"), "");
    CHECK_STR(complaint(LONG, "", "--nothing=1"), "prog: unrecognized option '--nothing=1'\n");
    CHECK_STR(complaint(LONG, "", "--fil"), "prog: option '--file' requires an argument\n");
    CHECK_STR(complaint(LONG, "", "--verb=1"), "prog: option '--verbose' doesn't allow an argument\n");
    CHECK_STR(complaint(LONG_ONLY, "", "-nothing"), "prog: unrecognized option '-nothing'\n");
    opterr = 0;
    CHECK_STR(complaint(LONG, "c:", "-x -c"), "");
    opterr = 1;
    CHECK(strstr(complaint(LONG, "", "--ver"), "prog: option '--ver' is ambiguous"));
}

int main(void)
{
    RUN(letters_and_their_arguments);
    RUN(arguments_that_are_no_options_end_up_behind);
    RUN(plus_stops_at_the_first_argument);
    RUN(minus_gives_each_argument_in_its_place);
    RUN(mistakes_are_told_apart);
    RUN(names_may_be_shortened);
    RUN(long_only_takes_one_dash_too);
    RUN(the_index_of_the_long_option_is_given);
    RUN(mistakes_are_named_on_standard_error);
    return tap_done();
}
