/* getgrnam(3) and its siblings. */
#include "account/account.h"

#include <errno.h>
#include <grp.h>
#include <string.h>

static const char *const paths[] = {"/etc/group", 0};

/* The members stay text until the entry is complete. */
static int parse(char *line, const struct __r3_account_key *key, void *entry)
{
    struct group *g = entry;
    char *fields[4];
    unsigned gid;
    if (__r3_account_fields(line, fields, 4) < 4 || !*fields[0] || !__r3_account_number(fields[2], &gid))
        return 0;
    *g = (struct group){fields[0], fields[1], gid, (char **)(void *)fields[3]};
    return !key || (key->name ? !strcmp(key->name, g->gr_name) : key->id == gid);
}

static int complete(void *entry, char *rest, char *end)
{
    struct group *g = entry;
    char *members = (char *)g->gr_mem, *name;
    size_t gap = -(size_t)rest & (sizeof *g->gr_mem - 1), left = (size_t)(end - rest), count = 0;
    if (left < gap)
        return ERANGE;
    left = (left - gap) / sizeof *g->gr_mem;
    g->gr_mem = (char **)(void *)(rest + gap);
    while ((name = strsep(&members, ",")))
        if (*name) {
            if (count + 1 >= left)
                return ERANGE;
            g->gr_mem[count++] = name;
        }
    if (count >= left)
        return ERANGE;
    g->gr_mem[count] = 0;
    return 0;
}

static const struct __r3_account_kind kind = {paths, sizeof(struct group), parse, complete};
static struct __r3_account_own own;

static int find(struct __r3_account_key key, struct group *entry, char *buffer, size_t size, struct group **result)
{
    int found, error = __r3_account_find(&kind, &key, entry, buffer, size, &found);
    *result = found ? entry : 0;
    return error;
}

int getgrnam_r(const char *name, struct group *entry, char *buffer, size_t size, struct group **result)
{
    return find((struct __r3_account_key){.name = name}, entry, buffer, size, result);
}

int getgrgid_r(gid_t gid, struct group *entry, char *buffer, size_t size, struct group **result)
{
    return find((struct __r3_account_key){.id = gid}, entry, buffer, size, result);
}

struct group *getgrnam(const char *name)
{
    return __r3_account_own(&kind, &own, &(struct __r3_account_key){.name = name});
}

struct group *getgrgid(gid_t gid) { return __r3_account_own(&kind, &own, &(struct __r3_account_key){.id = gid}); }

struct group *getgrent(void) { return __r3_account_own(&kind, &own, 0); }
void setgrent(void) { __r3_account_end(&own.walk); }
void endgrent(void) { __r3_account_end(&own.walk); }

int getgrent_r(struct group *entry, char *buffer, size_t size, struct group **result)
{
    int found, error = __r3_account_walk(&kind, &own.walk, entry, buffer, size, &found);
    *result = found ? entry : 0;
    return found || error ? error : ENOENT;
}
