/* getopt_long and getopt_long_only: names may be shortened as far as they stay unambiguous; entries that do the same
 * are no ambiguity. The walk over argv, and its rules, are getopt's. */
#include "stdlib/getopt.h"

#include <stddef.h>
#include <string.h>

static bool same_effect(const struct option *a, const struct option *b)
{
    return a->has_arg == b->has_arg && a->flag == b->flag && a->val == b->val;
}

/* The option of that name, or the first one it is short for, or NULL; *ambiguous when another one does otherwise. */
static const struct option *find(const struct option *options, const char *name, size_t length, bool *ambiguous)
{
    const struct option *found = NULL;
    *ambiguous = false;
    for (const struct option *o = options; o->name; o++) {
        if (strncmp(o->name, name, length))
            continue;
        if (!o->name[length]) {
            *ambiguous = false;
            return o;
        }
        if (!found)
            found = o;
        else if (!same_effect(found, o))
            *ambiguous = true;
    }
    return found;
}

/* Takes the option and its argument; its name, shortened perhaps, ends at `end` in argv[optind - 1]. */
static int take(const struct getopt_run *run, const struct option *option, bool dashes, char *end)
{
    const char *before = dashes ? "option '--" : "option '-";
    unsigned length = (unsigned)strlen(option->name);
    if (run->index)
        *run->index = (int)(option - run->long_options);
    if (*end == '=') {
        if (option->has_arg == no_argument) {
            optopt = option->flag ? 0 : option->val;
            __r3_getopt_complain(run, before, option->name, length, "' doesn't allow an argument");
            return '?';
        }
        optarg = end + 1;
    } else if (option->has_arg == required_argument) {
        if (optind >= run->argc) {
            optopt = option->flag ? 0 : option->val;
            __r3_getopt_complain(run, before, option->name, length, "' requires an argument");
            return run->colon ? ':' : '?';
        }
        optarg = run->argv[optind++];
    }
    if (!option->flag)
        return option->val;
    *option->flag = option->val;
    return 0;
}

static bool long_option(const struct getopt_run *run, int *result)
{
    char *word = run->argv[optind];
    bool dashes = word[1] == '-';
    if (!dashes && !run->long_only)
        return false;
    char *name = word + 1 + dashes;
    size_t length = (size_t)(strchrnul(name, '=') - name);
    bool is_letter = !dashes && __r3_getopt_find(run->options, *name);
    if (is_letter && !name[1])
        return false;
    bool ambiguous;
    const struct option *option = find(run->long_options, name, length, &ambiguous);
    if (is_letter && !option)
        return false; /* getopt_long_only: -abc may still be letters */
    optind++;
    if (option && !ambiguous) {
        *result = take(run, option, dashes, name + length);
        return true;
    }
    optopt = 0;
    if (option)
        __r3_getopt_complain(run, "option '", word, (unsigned)strlen(word), "' is ambiguous");
    else
        __r3_getopt_complain(run, "unrecognized option '", word, (unsigned)strlen(word), "'");
    *result = '?';
    return true;
}

static int walk(struct getopt_run run, const char *options, const struct option *long_options, int *index)
{
    run.options = options;
    run.long_option = long_option;
    run.long_options = long_options;
    run.index = index;
    return __r3_getopt(&run);
}

int getopt_long(int argc, char *const *argv, const char *options, const struct option *long_options, int *index)
{
    return walk((struct getopt_run){.argc = argc, .argv = (char **)argv}, options, long_options, index);
}

int getopt_long_only(int argc, char *const *argv, const char *options, const struct option *long_options, int *index)
{
    return walk((struct getopt_run){.argc = argc, .argv = (char **)argv, .long_only = true}, options, long_options, index);
}
