/* ring3-cc, the linker half. It runs lld with the shape's options, and again if the image needs a step of
 * start-up that no symbol asks for: start.c has only weak no-ops, and an archive member is linked for a name, but
 * a thread-local variable or a constructor names nothing. What lld made says it: PT_TLS, the arrays. */
#include "driver.h"
#include "elf_file.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct link {
    struct target target;
    enum shape shape;
    bool no_start, no_library, is_verbose, has_script, only_asks, strips;
    const char *output;
    const struct words *arguments;
};

/* lld's defaults for every shape; the user's own options follow and win. */
static const char *const common_options[] = {
    "-e", "_start", "--gc-sections", "--build-id=none", "--hash-style=sysv", "--no-eh-frame-hdr",
    "-z", "noexecstack", 0,
};
static const char *const hardened_options[] = {"-z", "relro", "-z", "now", "-z", "text", 0};
static const char *const pie_options[] = {"--pack-dyn-relocs=relr", 0};
static const char *const tiny_options[] = {"-s", "-z", "norelro", 0};

static void add(struct words *line, const char *const *options)
{
    for (; *options; options++)
        words_add(line, *options);
}

/* The image needs what the two bits say: linked with their names wanted. */
enum { NEEDS_TLS = 1, NEEDS_ARRAYS = 2 };

static void add_shape(struct words *line, const struct link *link, unsigned needs)
{
    add(line, common_options);
    add(line, link->shape == SHAPE_TINY ? tiny_options : hardened_options);
    if (link->shape == SHAPE_PIE)
        add(line, pie_options);
    if (link->shape == SHAPE_TINY && !link->has_script) {
        words_add(line, format("-T%s/%s", link->target.lib, needs & NEEDS_TLS ? "tiny-tls.ld" : "tiny-headers.ld"));
        words_add(line, format("-T%s/tiny.ld", link->target.lib));
    }
    if (needs & NEEDS_TLS)
        add(line, (const char *const[]){"-u", "__r3_tls", 0});
    if (needs & NEEDS_ARRAYS)
        add(line, (const char *const[]){"-u", "__r3_arrays", 0});
    if (!link->no_start)
        words_add(line, format("%s/%s", link->target.lib, link->shape == SHAPE_PIE ? "rcrt1.o" : "crt1.o"));
}

/* The marker stands between clang's own defaults, which ours are to override, and what the user gave, which is to
 * override ours. */
static struct words lld_line(const struct link *link, unsigned needs)
{
    struct words line = {0};
    words_add(&line, "ld.lld");
    for (size_t i = 0; i < link->arguments->count; i++) {
        if (!starts_with(link->arguments->word[i], LINK_MARKER))
            words_add(&line, link->arguments->word[i]);
        else if (link->shape != SHAPE_OBJECT)
            add_shape(&line, link, needs);
    }
    words_add(&line, format("-L%s", link->target.lib));
    if (link->shape != SHAPE_OBJECT && !link->no_library)
        words_add(&line, format("%s/libring3.a", link->target.lib));
    return line;
}

static const char *const llds[] = {0, "ld.lld-19", "ld.lld", 0};

static const char *const *lld_names(void)
{
    static const char *names[sizeof llds / sizeof *llds];
    memcpy(names, llds, sizeof llds);
    names[0] = getenv("RING3_LLD");
    return names[0] ? names : names + 1;
}

/* What the options of the linker mean to us. */
static void note_options(struct link *link)
{
    link->output = "a.out";
    for (size_t i = 0; i < link->arguments->count; i++) {
        const char *word = link->arguments->word[i];
        if (strcmp(word, "-o") == 0 && i + 1 < link->arguments->count)
            link->output = link->arguments->word[++i];
        else if (starts_with(word, "--output="))
            link->output = word + strlen("--output=");
        else if ((starts_with(word, "-T") && !starts_with(word, "-Ttext") && !starts_with(word, "-Tdata")
                && !starts_with(word, "-Tbss")) || strcmp(word, "--script") == 0 || starts_with(word, "--script="))
            link->has_script = true;
        else if (strcmp(word, "-shared") == 0 || strcmp(word, "--shared") == 0 || strcmp(word, "-Bshareable") == 0)
            die(STATUS_USAGE, "%s: ring3 links static programs only", word);
        else if (strcmp(word, "-s") == 0 || strcmp(word, "--strip-all") == 0)
            link->strips = true;
        else if (strcmp(word, "--help") == 0 || strcmp(word, "--version") == 0)
            link->only_asks = true;
    }
}

static void marker_read(struct link *link, const struct place *place, const char *marker)
{
    size_t length = strcspn(marker, ",");
    link->target = target_find(place, format("%.*s", (int)length, marker));
    for (const char *word = marker + length; *word; word += length) {
        word++;
        length = strcspn(word, ",");
        const char *name = format("%.*s", (int)length, word);
        for (enum shape shape = SHAPE_PIE; shape <= SHAPE_OBJECT; shape++)
            if (strcmp(name, shape_names[shape]) == 0)
                link->shape = shape;
        link->no_start |= strcmp(name, "no-start") == 0;
        link->no_library |= strcmp(name, "no-library") == 0;
        link->is_verbose |= strcmp(name, "verbose") == 0;
    }
}

static void lld(const struct link *link, unsigned needs, const char *removed)
{
    struct words line = lld_line(link, needs);
    if (link->is_verbose)
        show_command(&line);
    int status = run_and_wait(lld_names(), line, removed);
    if (status)
        exit(status);
}

static unsigned needs_of(const struct elf_file *elf)
{
    bool arrays = elf_has_section(elf, SECTION_PREINIT_ARRAY) || elf_has_section(elf, SECTION_INIT_ARRAY)
        || elf_has_section(elf, SECTION_FINI_ARRAY);
    return (elf_has_segment(elf, SEGMENT_TLS) ? NEEDS_TLS : 0) | (arrays ? NEEDS_ARRAYS : 0);
}

int link_main(const struct words *arguments, const struct place *place, const char *marker)
{
    struct link link = {.arguments = arguments};
    struct elf_file elf;
    marker_read(&link, place, marker);
    note_options(&link);
    if (link.shape == SHAPE_OBJECT || link.only_asks) {
        lld(&link, 0, 0);
        return 0;
    }
    /* A linker script must say beforehand whether there is a header for thread-local variables. */
    unsigned tried = link.shape == SHAPE_TINY ? NEEDS_TLS : 0;
    lld(&link, tried, 0);
    /* Another format or a device was asked for: nothing to look at. */
    if (!elf_open(&elf, link.output))
        return 0;
    unsigned needs = needs_of(&elf);
    elf_close(&elf);
    if (needs != tried)
        lld(&link, needs, link.output);
    if ((!(link.shape == SHAPE_TINY || link.strips) || trim_file(link.output)) && check_file(link.output, format("%s/crt1.o", link.target.lib)))
        return 0;
    unlink(link.output);
    return STATUS_FAILED;
}
