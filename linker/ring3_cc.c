/* ring3-cc, the compiler half: clang with a target's flags (driver.h tells the whole). */
#include "driver.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef RING3_VERSION
#define RING3_VERSION "0"
#endif

static const char help_text[] =
    "usage: ring3-cc [--target=TARGET] [--tiny] [clang options] FILE...\n"
    "       ring3-cc --check [--target=TARGET] FILE...\n"
    "Compiles with clang and links with lld against ring3: one static file, no libc.\n"
    "\n"
    "  --target=T   one of --targets (default: %s)\n"
    "  --tiny       the smallest static file: fixed address, no hardening, no symbols\n"
    "               (default: a hardened static PIE)\n"
    "  -no-pie      the default's hardening at a fixed address\n"
    "  -c -S -E -M -MM -fsyntax-only   as clang has them; -r links objects into one\n"
    "  -shared      refused: only static programs are linked\n"
    "  --check      does not link, but checks finished files as every link is checked:\n"
    "               no PT_INTERP, DT_NEEDED, DT_TEXTREL or writable code, no executable stack\n"
    "  --threads    for wasm32-wali: a module with shared memory (all other programs may\n"
    "               have threads anyway)\n"
    "  --targets    lists the targets that can be named\n"
    "  -v           shows the commands\n"
    "  --help --version\n"
    "All other options are clang's. RING3_CLANG and RING3_LLD name other programs than\n"
    "clang-19 and ld.lld-19.\n";

/* Every flag here is a default: the user's own come later on the line and win. */
static void add_shape_flags(struct words *line, const struct target *target, enum shape shape)
{
    static const char *const common[] = {
        "-nostdlibinc", "-ffunction-sections", "-fdata-sections", "-fno-asynchronous-unwind-tables",
        "-fno-unwind-tables",
        "-ftls-model=local-exec", /* there is no other module, and no __tls_get_addr */
        /* C++ without its runtime: no exceptions, no type information, no locks around static variables. */
        "-fno-exceptions", "-fno-rtti", "-fno-threadsafe-statics", 0,
    };
    for (const char *const *flag = common; *flag; flag++)
        words_add(line, *flag);
    if (shape == SHAPE_MODULE)
        return;
    if (shape == SHAPE_TINY) {
        words_add(line, "-Os");
        words_add(line, "-fno-stack-protector");
    } else {
        words_add_split(line, target->harden);
        words_add(line, "-fstack-protector-strong");
    }
    if (shape == SHAPE_TINY || shape == SHAPE_STATIC) {
        words_add_split(line, target->at_fixed_address);
    } else {
        words_add(line, "-fPIE");
        words_add(line, "-fdirect-access-external-data"); /* all of a static program is in one image */
    }
}

static void add_link_flags(struct words *line, const struct options *options, const struct target *target,
    const struct place *place)
{
    words_add(line, "-nostdlib");
    if (options->shape != SHAPE_OBJECT && options->shape != SHAPE_MODULE)
        words_add(line, "-static"); /* not every target's driver knows -static-pie: the linker half says it */
    if (strcmp(target->format, "wasm") == 0) { /* clang's driver for WebAssembly takes the path of a linker here */
        words_add(line, format("-fuse-ld=%s", place->self));
    } else {
        words_add(line, "-fuse-ld=lld"); /* tells clang how lld wants link-time optimization */
        words_add(line, format("--ld-path=%s", place->self));
    }
    words_add_split(line, target->ldflags);
    words_add(line, "-Xlinker");
    words_add(line, format(LINK_MARKER "%s,%s%s%s%s", target->name, shape_names[options->shape],
        options->no_start ? ",no-start" : "", options->no_library ? ",no-library" : "", options->verbose ? ",verbose" : ""));
}

static struct words clang_line(const struct options *options, const struct target *target, const struct place *place)
{
    struct words line = {0};
    words_add(&line, "clang");
    words_add(&line, format("--target=%s", target->triple));
    /* A flag that this language or step has no use for is no fault of the user's. */
    words_add(&line, "--start-no-unused-arguments");
    words_add_split(&line, target->cflags);
    add_shape_flags(&line, target, options->shape);
    /* Instead of the machine's own /usr: its libraries and headers are for another C library. */
    words_add(&line, format("--sysroot=%s/%s", place->root, target->name));
    if (options->input && !options->compile_only)
        add_link_flags(&line, options, target, place);
    words_add(&line, "--end-no-unused-arguments");
    words_add_all(&line, &options->rest);
    if (!options->no_headers) { /* behind the user's own folders */
        words_add(&line, "--start-no-unused-arguments");
        words_add(&line, "-isystem");
        words_add(&line, target->include);
        words_add(&line, "--end-no-unused-arguments");
    }
    words_add_all(&line, &options->inputs);
    return line;
}

static int check_main(const struct words *arguments, const struct place *place)
{
    const char *like = 0;
    bool good = true, any = false;
    for (size_t i = 1; i < arguments->count; i++) {
        const char *word = arguments->word[i];
        if (starts_with(word, "--target=")) {
            like = format("%s/crt1.o", target_find(place, word + 9).lib);
        } else if (word[0] == '-') {
            die(STATUS_USAGE, "%s: not an option of --check", word);
        } else {
            good &= check_file(word, like);
            any = true;
        }
    }
    if (!any)
        die(STATUS_USAGE, "--check needs a file");
    return good ? 0 : STATUS_FAILED;
}

static int list_targets(const struct place *place)
{
    struct words names = targets_built(place);
    for (size_t i = 0; i < names.count; i++)
        printf("%s\n", names.word[i]);
    return 0;
}

int main(int argc, char **argv)
{
    struct place place = place_of_driver(argv[0]);
    struct words arguments = arguments_expanded(argc, argv);
    for (size_t i = 0; i < arguments.count; i++)
        if (starts_with(arguments.word[i], LINK_MARKER))
            return link_main(&arguments, &place, arguments.word[i] + strlen(LINK_MARKER));
    if (arguments.count && strcmp(arguments.word[0], "--check") == 0)
        return check_main(&arguments, &place);

    struct options options = options_parsed(&arguments);
    if (options.help) {
        printf(help_text, target_default());
        return 0;
    }
    if (options.targets)
        return list_targets(&place);
    struct target target = target_find(&place, options.target);
    /* A module with threads has shared memory, which all its objects must be made for: a target of its own. */
    if (options.threads && strcmp(target.format, "wasm") == 0 && !strstr(target.name, "-threads"))
        target = target_find(&place, format("%s-threads", target.name));
    if (strcmp(target.format, "wasm") == 0 && options.shape != SHAPE_OBJECT)
        options.shape = SHAPE_MODULE;
    if (options.version) {
        printf("ring3-cc " RING3_VERSION " for %s, with\n", target.name);
        fflush(stdout);
    }
    unsetenv("LIBRARY_PATH"); /* the machine's own libraries, as is /usr */
    const char *const clangs[] = {getenv("RING3_CLANG"), "clang-19", "clang", 0};
    run_instead(clangs[0] ? clangs : clangs + 1, clang_line(&options, &target, &place));
}
