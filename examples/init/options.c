/* What the command line and the environment ask for: tini's options and variables, and dumb-init's two that tini
 * lacks. */
#include "init.h"

#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#ifndef VERSION
#define VERSION "unreleased"
#endif

static const char help[] =
    "usage: init [options] [--] COMMAND [ARGUMENT...]\n"
    "Runs COMMAND, forwards signals to it, reaps every orphan, and exits with COMMAND's status.\n"
    "\n"
    "  -g                  signal the child's process group, not the child alone\n"
    "  -s                  be a subreaper: adopt orphans although not pid 1\n"
    "  -p SIGNAL           get SIGNAL when the parent dies\n"
    "  -e CODE             take the child's exit code CODE (0-255) as 0; may be repeated\n"
    "  -w                  warn of each orphan reaped\n"
    "  -v                  say more; may be repeated\n"
    "  -r, --rewrite A:B   send signal B where A would be forwarded; B = 0 drops it; may be repeated\n"
    "  -c, --single-child  signal the child alone, and leave it in init's process group\n"
    "  -k, --grace SECONDS when the child has ended, TERM the rest and KILL it after SECONDS (10; -1: never)\n"
    "  -l                  show the licence\n"
    "  -h, --help          show this text\n"
    "      --version       show the version\n"
    "\n"
    "environment: TINI_SUBREAPER, TINI_KILL_PROCESS_GROUP (set: as -s, -g), TINI_VERBOSITY=0..3\n";

static const char licence[] = "ring3 init is under the MIT License; its text is in the file LICENSE.\n";

static const char *const names[] = {
    [SIGHUP] = "HUP",   [SIGINT] = "INT",   [SIGQUIT] = "QUIT", [SIGKILL] = "KILL", [SIGUSR1] = "USR1",
    [SIGUSR2] = "USR2", [SIGPIPE] = "PIPE", [SIGALRM] = "ALRM", [SIGTERM] = "TERM", [SIGCHLD] = "CHLD",
    [SIGCONT] = "CONT", [SIGSTOP] = "STOP", [SIGTSTP] = "TSTP", [SIGTTIN] = "TTIN", [SIGTTOU] = "TTOU",
    [SIGURG] = "URG",   [SIGWINCH] = "WINCH", [SIGPWR] = "PWR", [SIGIO] = "IO",     [SIGABRT] = "ABRT",
};

static void show(const char *text)
{
    ssize_t n = write(1, text, strlen(text));
    exit(n < 0);
}

static void refuse(const char *what, const char *value, const char *allowed)
{
    say(what, " '", value, "': ", allowed, (char *)0);
    exit(1);
}

/* A decimal number in low..high that takes the whole text up to `end`; else -2, which no caller allows. */
static int decimal(const char *text, const char *end, int low, int high)
{
    int sign = *text == '-' ? -1 : 1, n = 0;
    text += sign < 0;
    if (text == end)
        return -2;
    for (; text != end; text++) {
        if (*text < '0' || *text > '9' || (n = 10 * n + *text - '0') > 1000000)
            return -2;
    }
    n *= sign;
    return n < low || n > high ? -2 : n;
}

/* SIGTERM, TERM or 15. */
static int signal_number(const char *text, const char *end)
{
    int n = decimal(text, end, 0, SIGNALS - 1);
    if (n >= 0)
        return n;
    if (end - text > 3 && !strncmp(text, "SIG", 3))
        text += 3;
    for (int i = 1; i < (int)(sizeof names / sizeof *names); i++)
        if (names[i] && strlen(names[i]) == (size_t)(end - text) && !strncmp(names[i], text, (size_t)(end - text)))
            return i;
    return -1;
}

static void add_rewrite(struct options *o, const char *text)
{
    const char *colon = strchr(text, ':');
    int from = colon ? signal_number(text, colon) : -1;
    int to = colon ? signal_number(colon + 1, colon + 1 + strlen(colon + 1)) : -1;
    if (from < 1 || to < 0)
        refuse("--rewrite", text, "it takes FROM:TO, two signals by name or number (TO may be 0)");
    o->rewrite[from] = (signed char)(to ? to : -1);
}

static void read_environment(struct options *o)
{
    const char *verbosity = getenv("TINI_VERBOSITY");
    o->subreaper = getenv("TINI_SUBREAPER") != 0;
    o->group = getenv("TINI_KILL_PROCESS_GROUP") != 0;
    if (!verbosity)
        return;
    o->verbosity = decimal(verbosity, verbosity + strlen(verbosity), 0, 3);
    if (o->verbosity < 0)
        refuse("TINI_VERBOSITY", verbosity, "it is 0, 1, 2 or 3");
}

static int one_option(struct options *o, int option)
{
    const char *end = optarg ? optarg + strlen(optarg) : 0;
    int n;
    switch (option) {
    case 'g': o->group = 1; return 1;
    case 's': o->subreaper = 1; return 1;
    case 'w': o->warn = 1; return 1;
    case 'v': o->verbosity += o->verbosity < 3; return 1;
    case 'c': o->single_child = 1; return 1;
    case 'r': add_rewrite(o, optarg); return 1;
    case 'h': show(help); return 1;
    case 'l': show(licence); return 1;
    case 'V': show("init (ring3) " VERSION "\n"); return 1;
    case 'p':
        o->parent_death = signal_number(optarg, end);
        if (o->parent_death < 1)
            refuse("-p", optarg, "it takes a signal by name or number");
        return 1;
    case 'e':
        n = decimal(optarg, end, 0, EXIT_CODES - 1);
        if (n < 0)
            refuse("-e", optarg, "an exit code is a number from 0 to 255");
        o->as_zero[n / 8] |= (unsigned char)(1 << n % 8);
        return 1;
    case 'k':
        o->grace_seconds = decimal(optarg, end, -1, 1000000);
        if (o->grace_seconds < -1)
            refuse("--grace", optarg, "it takes seconds, or -1 to wait for ever");
        return 1;
    default: return 0; /* getopt has said why */
    }
}

void read_options(struct options *o, int argc, char **argv)
{
    static const struct option long_options[] = {
        {"rewrite", required_argument, 0, 'r'}, {"single-child", no_argument, 0, 'c'},
        {"grace", required_argument, 0, 'k'},   {"help", no_argument, 0, 'h'},
        {"version", no_argument, 0, 'V'},       {0, 0, 0, 0},
    };
    o->verbosity = 1;
    o->grace_seconds = 10;
    read_environment(o);
    for (int option; (option = getopt_long(argc, argv, "+gswvcr:hlp:e:k:", long_options, 0)) != -1;)
        if (!one_option(o, option))
            exit(1);
    if (optind == argc) {
        say("no command given; usage: init [options] [--] COMMAND [ARGUMENT...]", (char *)0);
        exit(1);
    }
    o->command = argv + optind;
}
