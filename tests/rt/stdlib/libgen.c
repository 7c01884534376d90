/* basename and dirname, over the table of POSIX.1-2024 and its corners. */
#include <libgen.h>
#include <string.h>
#include "tap.h"

static const struct { const char *path, *directory, *base; } paths[] = {
    {"usr", ".", "usr"},     {"usr/", ".", "usr"},       {"", ".", "."},           {"/", "/", "/"},
    {"//", "/", "/"},        {"///", "/", "/"},          {"/usr/", "/", "usr"},    {"/usr/lib", "/usr", "lib"},
    {"//usr//lib//", "//usr", "lib"}, {"/home//dwc//test", "/home//dwc", "test"},  {".", ".", "."},
    {"..", ".", ".."},       {"a/b/", "a", "b"},         {"/a", "/", "a"},         {"a//", ".", "a"},
};

TEST(paths_split_as_posix_has_it)
{
    char text[64];
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        strcpy(text, paths[i].path);
        CHECK_STR(dirname(text), paths[i].directory);
        strcpy(text, paths[i].path);
        CHECK_STR(basename(text), paths[i].base);
    }
    CHECK_STR(dirname(NULL), ".");
    CHECK_STR(basename(NULL), ".");
}

int main(void)
{
    RUN(paths_split_as_posix_has_it);
    return tap_done();
}
