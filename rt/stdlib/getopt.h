/* What getopt and getopt_long share: one walk over argv; long options come in through a function, so that getopt alone
 * does not bring them. */
#ifndef R3_RT_STDLIB_GETOPT_H
#define R3_RT_STDLIB_GETOPT_H

#include <getopt.h>
#include <stdbool.h>

struct getopt_run {
    int argc;
    char **argv;
    const char *options; /* behind the leading '+', '-' and ':' */
    bool quiet;          /* no messages */
    bool colon;          /* ':' rather than '?' for a missing argument */

    /* Takes argv[optind] as a long option: true and *result, or false when it is none. NULL in getopt. */
    bool (*long_option)(const struct getopt_run *run, int *result);
    const struct option *long_options;
    int *index;
    bool long_only;
};

int __r3_getopt(struct getopt_run *run);

/* The letter's place in `options`, or NULL. */
const char *__r3_getopt_find(const char *options, char letter);

/* "argv[0]: before text after" on standard error, unless quiet. */
void __r3_getopt_complain(const struct getopt_run *run, const char *before, const char *text, unsigned length,
                          const char *after);

#endif
