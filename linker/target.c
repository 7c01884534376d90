/* Where the driver's files are, and what they say of a target. Two layouts:
 *
 *   build tree   build/bin/ring3-cc    build/TARGET/{lib,include}
 *   installed    PREFIX/bin/ring3-cc   PREFIX/lib/ring3/TARGET/{lib,include}
 *
 * A target is there if its lib/target.mk is; so a tree that has been moved or copied still works. */
#include "driver.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* The machine the driver was built for; the only thing a build tells it. */
#ifndef RING3_HOST
#define RING3_HOST "x86_64-linux"
#endif

const char *target_default(void) { return RING3_HOST; }

static char *found_in_path(const char *name)
{
    const char *path = getenv("PATH");
    while (path && *path) {
        size_t length = strcspn(path, ":");
        char *file = format("%.*s/%s", (int)length, path, name);
        if (access(file, X_OK) == 0)
            return file;
        path += length + (path[length] == ':');
    }
    return format("%s", name);
}

struct place place_of_driver(const char *argv0)
{
    struct place place;
    char link[4096];
    ssize_t length = readlink("/proc/self/exe", link, sizeof link - 1);
    if (length > 0) {
        link[length] = 0;
        place.self = format("%s", link);
    } else {
        place.self = strchr(argv0, '/') ? format("%s", argv0) : found_in_path(argv0);
    }
    char *folder = format("%s", place.self), *slash = strrchr(folder, '/');
    if (slash)
        *slash = 0;
    else
        folder = ".";
    /* Without a "/.." where the path allows, so that what clang shows can be read. */
    slash = strrchr(folder, '/');
    char *above = slash && slash != folder && !starts_with(slash, "/.") ? format("%.*s", (int)(slash - folder), folder)
                                                                        : format("%s/..", folder);
    char *installed = format("%s/lib/ring3", above);
    place.root = access(installed, X_OK) == 0 ? installed : above;
    return place;
}

static int by_name(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

struct words targets_built(const struct place *place)
{
    struct words names = {0};
    DIR *folder = opendir(place->root);
    for (struct dirent *entry; folder && (entry = readdir(folder));)
        if (entry->d_name[0] != '.' && access(format("%s/%s/lib/target.mk", place->root, entry->d_name), R_OK) == 0)
            words_add(&names, format("%s", entry->d_name));
    if (folder)
        closedir(folder);
    if (names.count)
        qsort(names.word, names.count, sizeof *names.word, by_name);
    return names;
}

static void fact_read(struct target *target, const char *line)
{
    struct {
        const char *key, **value;
    } const known[] = {
        {"FORMAT", &target->format},   {"TRIPLE", &target->triple},   {"CFLAGS", &target->cflags},   {"HARDEN", &target->harden},
        {"STATIC", &target->at_fixed_address}, {"LDFLAGS", &target->ldflags},
    };
    size_t key = strcspn(line, " :=\t");
    const char *value = line + key + strspn(line + key, " :=\t");
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (key == strlen(known[i].key) && memcmp(line, known[i].key, key) == 0)
            *known[i].value = format("%.*s", (int)strcspn(value, "\r\n"), value);
}

static bool target_read(const struct place *place, const char *name, struct target *target)
{
    FILE *facts = fopen(format("%s/%s/lib/target.mk", place->root, name), "r");
    if (!facts)
        return false;
    *target = (struct target){
        .name = format("%s", name),
        .lib = format("%s/%s/lib", place->root, name),
        .include = format("%s/%s/include", place->root, name),
        .format = "elf", .triple = "", .cflags = "", .harden = "", .at_fixed_address = "", .ldflags = "",
    };
    char line[1024];
    while (fgets(line, sizeof line, facts))
        fact_read(target, line);
    fclose(facts);
    return true;
}

struct target target_find(const struct place *place, const char *name)
{
    struct target target;
    if (!name)
        name = RING3_HOST;
    if (*name && !strchr(name, '/') && target_read(place, name, &target))
        return target;
    struct words built = targets_built(place);
    char *list = "";
    for (size_t i = 0; i < built.count; i++) {
        if (target_read(place, built.word[i], &target) && strcmp(target.triple, name) == 0)
            return target;
        list = format("%s %s", list, built.word[i]);
    }
    die(STATUS_USAGE, "no target '%s'; %s%s", name, built.count ? "the targets built are:" : "none is built in ",
        built.count ? list : place->root);
}
