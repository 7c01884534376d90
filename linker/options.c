/* The command line: what is ours, what decides our own flags, and all the rest, which is clang's and stays in
 * its order. */
#include "driver.h"

#include <string.h>

const char *const shape_names[] = {"pie", "static", "tiny", "module", "object"};

/* Options of clang whose value is the next argument, so that it is not taken for an input or an option. */
static const char *const with_value[] = {
    "-o", "-x", "-I", "-D", "-U", "-L", "-l", "-e", "-u", "-z", "-T", "-B", "-G", "-A", "-include", "-imacros",
    "-isystem", "-isystem-after", "-idirafter", "-iquote", "-iprefix", "-iwithprefix", "-iwithprefixbefore",
    "-isysroot", "-iwithsysroot", "-include-pch", "-ivfsoverlay", "-MF", "-MT", "-MQ", "-MJ", "-Xclang", "-Xlinker",
    "-Xassembler", "-Xpreprocessor", "-Xanalyzer", "-mllvm", "--param", "--sysroot", "-dumpdir", "-working-directory",
    "--serialize-diagnostics", 0,
};
/* No link follows: these end before it, or only ask clang something. */
static const char *const before_link[] = {
    "-c", "-S", "-E", "-M", "-MM", "-fsyntax-only", "--analyze", "--precompile", "-emit-ast", "-dumpmachine",
    "-dumpversion", "--preprocess", "--compile", "--assemble", "-print-search-dirs", "-print-targets",
    "-print-resource-dir", "-print-target-triple", "-print-multi-lib", "-print-libgcc-file-name", "--help-hidden", 0,
};
static const char *const no_position[] = {"-fno-pie", "-fno-PIE", "-fno-pic", "-fno-PIC", 0};
static const char *const position[] = {"-fpie", "-fPIE", "-fpic", "-fPIC", 0};
/* All that is linked here is static, so these say nothing new. */
static const char *const already[] = {"-static", "--static", "-rdynamic", "--rdynamic", 0};
static const char *const dynamic[] = {"-shared", "--shared", "-dynamic", "-dynamiclib", "-bundle", 0};

static bool is_one_of(const char *word, const char *const *list)
{
    for (; *list; list++)
        if (strcmp(word, *list) == 0)
            return true;
    return false;
}

/* The value of --name=V, or of --name V (then *i moves on to it); null if the word is another. */
static const char *value_of(const struct words *arguments, size_t *i, const char *name)
{
    const char *word = arguments->word[*i];
    size_t length = strlen(name);
    if (strncmp(word, name, length) != 0)
        return 0;
    if (word[length] == '=')
        return word + length + 1;
    if (word[length])
        return 0;
    if (*i + 1 == arguments->count)
        die(STATUS_USAGE, "%s needs a value; see --targets", name);
    return arguments->word[++*i];
}

static void shape_set(struct options *options, enum shape shape)
{
    if (options->shape == SHAPE_PIE || options->shape == SHAPE_STATIC)
        options->shape = shape;
}

/* True if the word is for the driver alone. */
static bool own_option(struct options *options, const char *word)
{
    if (strcmp(word, "--tiny") == 0)
        options->shape = SHAPE_TINY;
    else if (strcmp(word, "--threads") == 0)
        options->threads = true;
    else if (strcmp(word, "--targets") == 0)
        options->targets = true;
    else if (strcmp(word, "--help") == 0)
        options->help = true;
    else if (strcmp(word, "-static-pie") == 0 || strcmp(word, "-pie") == 0 || strcmp(word, "--pie") == 0)
        shape_set(options, SHAPE_PIE);
    else if (strcmp(word, "-no-pie") == 0 || strcmp(word, "-nopie") == 0 || strcmp(word, "--no-pie") == 0)
        shape_set(options, SHAPE_STATIC);
    else if (strcmp(word, "-nostdlib") == 0)
        options->no_start = options->no_library = true;
    else if (strcmp(word, "-nostartfiles") == 0)
        options->no_start = true;
    else if (strcmp(word, "-nodefaultlibs") == 0 || strcmp(word, "-nolibc") == 0)
        options->no_library = true;
    else if (is_one_of(word, dynamic))
        die(STATUS_USAGE, "%s: ring3 links static programs only: a hardened static PIE (the default), -no-pie, --tiny, "
            "or an object (-c, -r)", word);
    else
        return is_one_of(word, already);
    return true;
}

/* What a word of clang's means for our flags. */
static void note(struct options *options, const char *word)
{
    if (strcmp(word, "-v") == 0 || strcmp(word, "--verbose") == 0)
        options->verbose = true;
    else if (strcmp(word, "--version") == 0)
        options->version = true;
    else if (strcmp(word, "-r") == 0)
        options->shape = SHAPE_OBJECT;
    else if (strcmp(word, "-nostdinc") == 0 || strcmp(word, "-nostdlibinc") == 0)
        options->no_headers = true;
    else if (is_one_of(word, before_link) || starts_with(word, "-print-file-name") || starts_with(word, "-print-prog-name"))
        options->compile_only = true;
    else if (is_one_of(word, no_position))
        shape_set(options, SHAPE_STATIC);
    else if (is_one_of(word, position))
        shape_set(options, SHAPE_PIE);
    if (word[0] != '-' || !word[1] || starts_with(word, "-l") || starts_with(word, "-Wl,"))
        options->input = true;
}

struct options options_parsed(const struct words *arguments)
{
    struct options options = {.shape = SHAPE_PIE};
    for (size_t i = 0; i < arguments->count; i++) {
        const char *word = arguments->word[i], *target;
        if (strcmp(word, "--") == 0) { /* inputs from here on */
            for (; i < arguments->count; i++)
                words_add(&options.inputs, arguments->word[i]);
            options.input = true;
        } else if ((target = value_of(arguments, &i, "--target")) || (target = value_of(arguments, &i, "-target"))) {
            options.target = target;
        } else if (!own_option(&options, word)) {
            note(&options, word);
            words_add(&options.rest, word);
            if (is_one_of(word, with_value) && i + 1 < arguments->count)
                words_add(&options.rest, arguments->word[++i]);
        }
    }
    return options;
}
