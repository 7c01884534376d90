/* Linux man getopt(3): command lines, short and long options. As the manual; keeps its place in globals. */
#ifndef _GETOPT_H
#define _GETOPT_H

#include <features.h>

#define no_argument       0
#define required_argument 1
#define optional_argument 2

struct option {
    const char *name;
    int         has_arg;
    int        *flag;
    int         val;
};
__R3_PIN_SIZE(struct option, 32, 8);

__R3_DECLS_BEGIN

extern char *optarg;
extern int optind, opterr, optopt, optreset;

int getopt(int argc, char *const *argv, const char *options);
int getopt_long(int argc, char *const *argv, const char *options, const struct option *long_options,
                int *index);
int getopt_long_only(int argc, char *const *argv, const char *options,
                     const struct option *long_options, int *index);

__R3_DECLS_END

#endif
