/* What the parts of ring3-cc share. The driver is a POSIX program that runs on ring3 itself: nothing in it knows a
 * CPU; all that differs by target is read at run time from the target's facts (lib/target.mk, `KEY := value`).
 *
 * It is two programs in one file. As the compiler it adds the target's flags and becomes clang, which compiles,
 * and names this same file as its linker. As the linker it runs lld, looks at what came out, links again if the
 * program turned out to need a step of start-up that no symbol asks for, and checks the result. So a source is
 * compiled once, and clang keeps its own temporary files, dependency files and -save-temps in order. */
#ifndef R3_LINKER_DRIVER_H
#define R3_LINKER_DRIVER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define R3_PRINTF(format, first) __attribute__((__format__(__printf__, format, first)))

enum { STATUS_FAILED = 1, STATUS_USAGE = 2 };

/* words.c: lists of arguments, ended by a null pointer as exec wants them. Memory is never given back: the
 * process is short. */
struct words {
    char **word;
    size_t count, room;
};
void words_add(struct words *list, const char *word);
void words_add_all(struct words *list, const struct words *more);
void words_add_split(struct words *list, const char *text); /* at blanks */
char *format(const char *form, ...) R3_PRINTF(1, 2);
void complain(const char *form, ...) R3_PRINTF(1, 2); /* one line on stderr, the program's name before it */
_Noreturn void die(int status, const char *form, ...) R3_PRINTF(2, 3);
bool starts_with(const char *text, const char *prefix);

/* response.c: the arguments with every @FILE replaced by the arguments in that file. */
struct words arguments_expanded(int argc, char **argv);

/* target.c */
struct place {
    char *self; /* this executable */
    char *root; /* holds one folder a target: NAME/lib, NAME/include */
};
struct target {
    char *name, *lib, *include;
    const char *format; /* of the files: elf or wasm */
    const char *triple, *cflags, *harden, *at_fixed_address, *ldflags;
};
struct place place_of_driver(const char *argv0);
struct words targets_built(const struct place *place);
/* By name or by clang triple; null is the default. Does not return if there is none. */
struct target target_find(const struct place *place, const char *name);
const char *target_default(void);

/* options.c */
enum shape {
    SHAPE_PIE,    /* hardened static PIE */
    SHAPE_STATIC, /* the same at a fixed address: -no-pie */
    SHAPE_TINY,   /* the smallest: --tiny */
    SHAPE_MODULE, /* a WebAssembly module: the only shape of a target whose format that is */
    SHAPE_OBJECT, /* -r */
};
struct options {
    const char *target;
    enum shape shape;
    bool help, version, targets, threads;
    bool compile_only, input, verbose;
    bool no_start, no_library, no_headers;
    struct words rest, inputs; /* for clang; the inputs behind a "--" */
};
struct options options_parsed(const struct words *arguments);
extern const char *const shape_names[];

/* link.c: the linker that clang is told to use. MARKER=TARGET,SHAPE[,no-start][,no-library][,verbose] says what
 * the compiler half knew. */
#define LINK_MARKER "--ring3-link="
int link_main(const struct words *arguments, const struct place *place, const char *marker);

/* check.c: true if the file is what ring3 promises; else says why not, one line a fault. `like` is an object
 * file of the wanted machine, or null. */
bool check_file(const char *path, const char *like);

/* trim.c: cuts off what no kernel reads. */
bool trim_file(const char *path);

/* run.c */
_Noreturn void run_instead(const char *const *candidates, struct words arguments); /* exec */
int run_and_wait(const char *const *candidates, struct words arguments, const char *removed_on_signal);
void show_command(const struct words *arguments);

#endif
