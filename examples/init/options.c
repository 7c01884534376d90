/* What the command line and the environment ask for: tini's options and variables, and dumb-init's two that tini
 * lacks. */
#define _GNU_SOURCE /* strchrnul */
#include "init.h"

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

static const char names[][6] = {
    [SIGHUP] = "HUP",   [SIGINT] = "INT",     [SIGQUIT] = "QUIT", [SIGKILL] = "KILL", [SIGUSR1] = "USR1",
    [SIGUSR2] = "USR2", [SIGPIPE] = "PIPE",   [SIGALRM] = "ALRM", [SIGTERM] = "TERM", [SIGCHLD] = "CHLD",
    [SIGCONT] = "CONT", [SIGSTOP] = "STOP",   [SIGTSTP] = "TSTP", [SIGTTIN] = "TTIN", [SIGTTOU] = "TTOU",
    [SIGURG] = "URG",   [SIGWINCH] = "WINCH", [SIGIO] = "IO",     [SIGABRT] = "ABRT",
#ifdef SIGPWR /* not every kernel has it */
    [SIGPWR] = "PWR",
#endif
};

static _Noreturn void show(const char *text)
{
    ssize_t n = write(1, text, strlen(text));
    exit(n < 0);
}

static _Noreturn void refuse(const char *what, const char *value, const char *allowed)
{
    say(what, value, ": ", allowed);
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
    int n = decimal(text, end, 0, _NSIG - 1);
    if (n >= 0)
        return n;
    if (end - text > 3 && !strncmp(text, "SIG", 3))
        text += 3;
    for (int i = 1; i < (int)(sizeof names / sizeof *names); i++)
        if (names[i][0] && strlen(names[i]) == (size_t)(end - text) && !strncmp(names[i], text, (size_t)(end - text)))
            return i;
    return -1;
}

static void add_rewrite(struct options *o, const char *text)
{
    const char *colon = strchr(text, ':');
    int from = colon ? signal_number(text, colon) : -1;
    int to = colon ? signal_number(colon + 1, colon + 1 + strlen(colon + 1)) : -1;
    if (from < 1 || to < 0)
        refuse("--rewrite ", text, "it takes FROM:TO, two signals by name or number (TO may be 0)");
    o->rewrite[from] = (short)(to ? to : -1);
}

/* The text behind `prefix`, or null if the entry does not begin with it. */
static const char *behind(const char *entry, const char *prefix)
{
    size_t len = strlen(prefix);
    return strncmp(entry, prefix, len) ? 0 : entry + len;
}

/* One walk for all three, which skips most entries by their first letter: it is the longest thing that happens before
 * the command runs. */
static void read_environment(struct options *o)
{
    for (char **entry = environ; *entry; entry++) {
        const char *value;
        if (**entry != 'T')
            continue;
        if (behind(*entry, "TINI_SUBREAPER="))
            o->subreaper = 1;
        else if (behind(*entry, "TINI_KILL_PROCESS_GROUP="))
            o->group = 1;
        else if ((value = behind(*entry, "TINI_VERBOSITY=")) && (o->verbosity = decimal(value, value + strlen(value), 0, 3)) < 0)
            refuse("TINI_VERBOSITY=", value, "it is 0, 1, 2 or 3");
    }
}

static void one_option(struct options *o, char letter, const char *value)
{
    const char *end = value ? value + strlen(value) : 0;
    int n;
    switch (letter) {
    case 'g': o->group = 1; break;
    case 's': o->subreaper = 1; break;
    case 'w': o->warn = 1; break;
    case 'v': o->verbosity += o->verbosity < 3; break;
    case 'c': o->single_child = 1; break;
    case 'r': add_rewrite(o, value); break;
    case 'h': show(help);
    case 'l': show(licence);
    case 'V': show("init (ring3) " VERSION "\n");
    case 'p':
        o->parent_death = signal_number(value, end);
        if (o->parent_death < 1)
            refuse("-p ", value, "it takes a signal by name or number");
        break;
    case 'e':
        n = decimal(value, end, 0, EXIT_CODES - 1);
        if (n < 0)
            refuse("-e ", value, "an exit code is a number from 0 to 255");
        o->as_zero[n / 8] |= (unsigned char)(1 << n % 8);
        break;
    case 'k':
        o->grace_seconds = decimal(value, end, -1, 1000000);
        if (o->grace_seconds < -1)
            refuse("--grace ", value, "it takes seconds, or -1 to wait for ever");
        break;
    }
}

/* The letter of a long option's name, which ends at `end`. */
static char letter_of(const char *name, const char *end)
{
    static const char long_names[] = "rrewrite\0csingle-child\0kgrace\0hhelp\0Vversion\0";
    for (const char *n = long_names; *n; n += strlen(n) + 1)
        if (strlen(n + 1) == (size_t)(end - name) && !strncmp(n + 1, name, (size_t)(end - name)))
            return *n;
    refuse("--", name, "unknown option; --help lists them");
}

/* Options end at the first word that is none, or after "--": what follows is the command with its own. getopt_long
 * would do, but is a sixth of what this program may weigh. */
void read_options(struct options *o, char **argv)
{
    static const char with_value[] = "rkpe", letters[] = "gswvcrhlpek";
    o->verbosity = 1;
    o->grace_seconds = 10;
    read_environment(o);
    for (argv++; *argv && argv[0][0] == '-' && argv[0][1]; argv++) {
        const char *word = *argv + 1, *value = 0;
        if (word[0] == '-' && !word[1]) {
            argv++;
            break;
        }
        do {
            char letter = *word++;
            if (letter == '-') {
                const char *end = strchrnul(word, '=');
                letter = letter_of(word, end);
                word = end + (*end == '=');
                if (*end == '=' && !strchr(with_value, letter))
                    refuse("--", argv[0] + 2, "takes no value");
            } else if (!strchr(letters, letter)) {
                refuse("", *argv, "unknown option; --help lists them");
            }
            if (strchr(with_value, letter)) {
                value = *word ? word : *++argv;
                word = "";
                if (!value)
                    refuse("", argv[-1], "needs a value; --help tells which");
            }
            one_option(o, letter, value);
        } while (*word);
    }
    if (!*argv) {
        say("no command given; usage: init [options] [--] COMMAND [ARGUMENT...]", 0, 0, 0);
        exit(1);
    }
    o->command = argv;
}
