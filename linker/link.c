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
static const char *const pie_options[] = {"-pie", "--no-dynamic-linker", "--pack-dyn-relocs=relr", 0};
static const char *const tiny_options[] = {"-s", "-z", "norelro", 0};

static void add(struct words *line, const char *const *options)
{
    for (; *options; options++)
        words_add(line, *options);
}

/* What the image needs: names to link it again with and, for --tiny, program headers. PROBES: not known yet, so that
 * a linker script must have all headers. */
enum { NEEDS_TLS = 1, NEEDS_ARRAYS = 2, NEEDS_DATA = 4, PROBES = 8 };

static void add_tiny_scripts(struct words *line, const char *lib, unsigned needs)
{
    /* What calls constructors may have data of its own. */
    const char *headers = needs & (NEEDS_TLS | PROBES) ? "-tls" : needs & (NEEDS_DATA | NEEDS_ARRAYS) ? "-data" : "";
    words_add(line, format("-T%s/tiny-headers%s.ld", lib, headers));
    words_add(line, format("-T%s/tiny.ld", lib));
    if (*headers)
        words_add(line, format("-T%s/tiny-data.ld", lib));
}

static void add_shape(struct words *line, const struct link *link, unsigned needs)
{
    if (link->shape == SHAPE_MODULE) {
        if (link->strips) /* it would not do for what names places in the code */
            words_add(line, "--compress-relocations");
        if (!link->no_start)
            words_add(line, format("%s/crt1.o", link->target.lib));
        return;
    }
    add(line, common_options);
    add(line, link->shape == SHAPE_TINY ? tiny_options : hardened_options);
    if (link->shape == SHAPE_PIE)
        add(line, pie_options);
    if (link->shape == SHAPE_TINY && !link->has_script)
        add_tiny_scripts(line, link->target.lib, needs);
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
static const char *const wasm_lds[] = {0, "wasm-ld-19", "wasm-ld", 0};

static const char *const *lld_names(const struct link *link)
{
    bool wasm = strcmp(link->target.format, "wasm") == 0;
    static const char *names[sizeof llds / sizeof *llds];
    memcpy(names, wasm ? wasm_lds : llds, sizeof names);
    names[0] = getenv(wasm ? "RING3_WASM_LD" : "RING3_LLD");
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
    int status = run_and_wait(lld_names(link), line, removed);
    if (status)
        exit(status);
}

static unsigned needs_of(const struct elf_file *elf)
{
    bool arrays = elf_has_section(elf, SECTION_PREINIT_ARRAY) || elf_has_section(elf, SECTION_INIT_ARRAY)
        || elf_has_section(elf, SECTION_FINI_ARRAY);
    unsigned needs = arrays ? NEEDS_ARRAYS : 0;
    for (unsigned i = elf_segment_count(elf); i--;) {
        struct elf_segment segment = elf_segment_at(elf, i);
        if (segment.type == SEGMENT_TLS && segment.memory_bytes)
            needs |= NEEDS_TLS;
        if (segment.type == SEGMENT_LOAD && segment.flags & WRITABLE && segment.memory_bytes)
            needs |= NEEDS_DATA;
    }
    return needs;
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
    if (link.shape == SHAPE_MODULE) {
        lld(&link, 0, 0);
        return 0;
    }
    lld(&link, PROBES, 0);
    /* Another format or a device was asked for: nothing to look at. */
    if (!elf_open(&elf, link.output))
        return 0;
    unsigned needs = needs_of(&elf);
    if (link.shape != SHAPE_TINY)
        needs &= ~NEEDS_DATA;
    elf_close(&elf);
    if (needs || link.shape == SHAPE_TINY)
        lld(&link, needs, link.output);
    if ((!(link.shape == SHAPE_TINY || link.strips) || trim_file(link.output)) && check_file(link.output, format("%s/crt1.o", link.target.lib)))
        return 0;
    unlink(link.output);
    return STATUS_FAILED;
}
