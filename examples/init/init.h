/* init: pid 1 of a container. Shared by its three parts: options.c, child.c, main.c. */
#ifndef INIT_H
#define INIT_H

#include <signal.h>
#include <sys/types.h>

enum {
    SIGNALS = 129, /* mips has 128 */
    EXIT_CODES = 256,
};

struct options {
    char **command;      /* argv of the child */
    int group;           /* -g: signals go to the child's whole process group */
    int single_child;    /* --single-child: no group of its own for the child, signals to it alone */
    int subreaper;       /* -s: adopt orphans although not pid 1 */
    int warn;            /* -w: tell of each orphan reaped */
    int verbosity;       /* 0 silent but for fatal errors .. 3 */
    int parent_death;    /* -p: the signal to get when the parent dies, or 0 */
    int grace_seconds;   /* from the TERM for everyone to the KILL; negative: wait for ever */
    unsigned char as_zero[EXIT_CODES / 8]; /* -e: child's exit codes that count as 0 */
    short rewrite[SIGNALS];                /* --rewrite: what to send instead; 0: the same; -1: nothing */
};

/* options.c: reads argv and the environment. Returns only if there is a command to run; otherwise exits: 0 after
 * --help, --version and -l, 1 (tini's status for it) after one line about what was wrong. */
void read_options(struct options *options, char **argv);

/* child.c: starts the command with the signal mask `mask`. Its pid, or exits with 127 (no such file) or 126. */
pid_t start_child(const struct options *options, const sigset_t *mask);

/* Writes "init: " and the texts as one line to standard error, in one call; null texts are left out. */
void say(const char *a, const char *b, const char *c, const char *d);

/* Why a call failed, in words for the few errors to be expected: strerror would be a third of the program. */
const char *reason(int error);

/* A number as text; valid until the third call after. */
const char *number(long n);

#endif
