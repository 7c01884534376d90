/* The zone in use: TZ if it is set, or else /etc/localtime. TZ is a rule, or the name of a file in /usr/share/zoneinfo;
 * ":name" is always a file. What cannot be understood is UTC. The environment is compared at each use, so that a
 * changed TZ counts at once; a changed file does not until TZ changes. */
#include "time/zone.h"

#include "privileged.h"
#include "thread/lock.h"
#include "time/zone_file.h"

#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { TZ_BYTES = 256 };

char *tzname[2] = {(char *)"UTC", (char *)"UTC"};
long timezone;
int daylight;

struct __r3_lock __r3_zone_lock; /* fork takes it too: rt/thread/fork.c */
static enum { NOTHING_YET, RULE, FILE_ } kind;
static int was_set;
static char loaded[TZ_BYTES];
static struct __r3_zone_rule rule;
static struct __r3_zone_file file;

/* A program with more rights than its caller opens no file of the caller's choice. */
static int is_allowed(const char *name)
{
    return !__r3_is_privileged() || (*name != '/' && !strstr(name, ".."));
}

static int open_named(const char *name)
{
    static const char folder[] = "/usr/share/zoneinfo/";
    char path[sizeof folder + TZ_BYTES];
    if (!*name || !is_allowed(name))
        return -1;
    if (*name == '/')
        return __r3_zone_file_open(&file, name);
    memcpy(path, folder, sizeof folder - 1);
    strcpy(path + sizeof folder - 1, name);
    return __r3_zone_file_open(&file, path);
}

static void choose(const char *tz)
{
    int is_file = !tz ? __r3_zone_file_open(&file, "/etc/localtime") == 0
                      : *tz == ':' ? open_named(tz + 1) == 0
                                   : __r3_zone_rule_read(&rule, tz) < 0 && open_named(tz) == 0;
    kind = is_file ? FILE_ : RULE;
    if (!is_file && (!tz || __r3_zone_rule_read(&rule, tz) < 0))
        __r3_zone_rule_read(&rule, "UTC0");
}

/* tzname, timezone and daylight: of the rule, or the last of each kind in the file. */
static void publish(void)
{
    const struct __r3_zone_rule *r = kind == RULE ? &rule : file.has_rule ? &file.rule : 0;
    struct __r3_zone_type types[2] = {{0, 0, 0}, {0, 1, 0}};
    if (kind == FILE_) {
        types[0] = __r3_zone_file_type(&file, 0);
        for (uint32_t i = 0; i < file.time_count; i++) {
            struct __r3_zone_type type = __r3_zone_file_type(&file, file.indices[i]);
            types[type.is_dst != 0] = type;
        }
    }
    for (int is_dst = 0; r && is_dst <= r->has_dst; is_dst++)
        types[is_dst] = (struct __r3_zone_type){r->offsets[is_dst], is_dst, r->names[is_dst]};
    tzname[0] = (char *)types[0].name;
    tzname[1] = (char *)(types[1].name ? types[1].name : types[0].name);
    timezone = -types[0].offset;
    daylight = types[1].name != 0;
}

static void refresh(void)
{
    const char *tz = getenv("TZ");
    if (tz && strlen(tz) >= TZ_BYTES)
        tz = "";
    if (kind != NOTHING_YET && was_set == (tz != 0) && (!tz || strcmp(tz, loaded) == 0))
        return;
    if (kind == FILE_)
        __r3_zone_file_close(&file);
    was_set = tz != 0;
    if (tz)
        strcpy(loaded, tz);
    choose(tz);
    publish();
}

void tzset(void)
{
    __r3_lock(&__r3_zone_lock);
    refresh();
    __r3_unlock(&__r3_zone_lock);
}

struct __r3_zone_type __r3_zone_at(long long seconds)
{
    __r3_lock(&__r3_zone_lock);
    refresh();
    struct __r3_zone_type type = kind == FILE_ ? __r3_zone_file_at(&file, seconds) : __r3_zone_rule_at(&rule, seconds);
    __r3_unlock(&__r3_zone_lock);
    return type;
}
