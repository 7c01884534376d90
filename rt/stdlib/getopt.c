/* getopt as glibc's manual has it: options and other arguments may be mixed, and the others end up behind the options;
 * '+' first in the letters stops at the first other argument, '-' gives it as option 1. Then ':' asks for ':' instead
 * of '?' when an argument is missing, and for silence. "x::" takes an argument only in the same word.
 *
 * Not as glibc: POSIXLY_CORRECT in the environment changes nothing. Messages go out by one write each, without stdio.
 * The place is kept in globals: one command line at a time; optind = 0 or optreset = 1 starts anew. */
#include "stdlib/getopt.h"

#include <string.h>
#include <sys/uio.h>
#include <unistd.h>
#include "sys.h"

char *optarg;
int optind = 1, opterr = 1, optopt, optreset;

static char *in_word; /* the next letter of a word of several options */

void __r3_getopt_complain(const struct getopt_run *run, const char *before, const char *text, unsigned length,
                          const char *after)
{
    if (run->quiet)
        return;
    const char *program = run->argv[0] ? run->argv[0] : "";
    const struct iovec message[] = {
        {(void *)program, strlen(program)}, {(void *)": ", 2},           {(void *)before, strlen(before)},
        {(void *)text, length},             {(void *)after, strlen(after)}, {(void *)"\n", 1},
    };
    sys_writev(2, message, sizeof message / sizeof *message);
}

const char *__r3_getopt_find(const char *options, char letter)
{
    return letter && letter != ':' ? strchr(options, letter) : NULL;
}

/* Takes the next letter of argv[optind]; moves optind on behind a word that is used up. */
static int short_option(const struct getopt_run *run)
{
    char letter = *in_word++;
    bool last = !*in_word;
    const char *known = __r3_getopt_find(run->options, letter);
    if (!known || known[1] != ':') {
        if (last)
            optind++;
        if (known)
            return (unsigned char)letter;
        optopt = (unsigned char)letter;
        __r3_getopt_complain(run, "invalid option -- '", &letter, 1, "'");
        return '?';
    }
    optind++;
    if (!last) {
        optarg = in_word;
    } else if (known[2] != ':') {
        if (optind >= run->argc) {
            optopt = (unsigned char)letter;
            __r3_getopt_complain(run, "option requires an argument -- '", &letter, 1, "'");
            return run->colon ? ':' : '?';
        }
        optarg = run->argv[optind++];
    }
    in_word = NULL;
    return (unsigned char)letter;
}

/* Takes an option at argv[optind]. */
static int take_option(const struct getopt_run *run)
{
    int result;
    if (!in_word || !*in_word) {
        if (run->long_option && run->long_option(run, &result)) {
            in_word = NULL;
            return result;
        }
        in_word = run->argv[optind] + 1;
    }
    return short_option(run);
}

/* argv[first..middle) and argv[middle..end) change places, each in its order. */
static void rotate(char **argv, int first, int middle, int end)
{
    for (; middle < end; first++, middle++) {
        char *moved = argv[middle];
        memmove(argv + first + 1, argv + first, (size_t)(middle - first) * sizeof *argv);
        argv[first] = moved;
    }
}

static bool is_option(const char *word)
{
    return word[0] == '-' && word[1];
}

int __r3_getopt(struct getopt_run *run)
{
    if (!optind || optreset) {
        optind += !optind;
        optreset = 0;
        in_word = NULL;
    }
    char order = *run->options;
    if (order == '+' || order == '-')
        run->options++;
    run->colon = *run->options == ':';
    run->options += run->colon;
    run->quiet = run->colon || !opterr;
    optarg = NULL;

    /* Over the arguments that are no options; in the middle of a word this finds the same word again. */
    int others = optind, at = optind;
    while (at < run->argc && run->argv[at] && !is_option(run->argv[at])) {
        if (order == '+')
            return -1;
        if (order == '-') {
            optarg = run->argv[optind++];
            return 1;
        }
        at++;
    }
    if (at >= run->argc || !run->argv[at])
        return -1;
    optind = at;
    int result = -1;
    if (strcmp(run->argv[at], "--"))
        result = take_option(run);
    else
        optind++;
    /* What was used goes before the others. */
    rotate(run->argv, others, at, optind);
    optind -= at - others;
    return result;
}

int getopt(int argc, char *const *argv, const char *options)
{
    struct getopt_run run = {.argc = argc, .argv = (char **)argv, .options = options};
    return __r3_getopt(&run);
}
