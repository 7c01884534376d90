/* getpwnam(3) and its siblings. */
#include "account/account.h"
#include "account_own.h"

#include <errno.h>
#include <pwd.h>
#include <string.h>

static const char *const paths[] = {R3_PASSWD_FILES, 0};

static int parse(char *line, const struct __r3_account_key *key, void *entry)
{
    struct passwd *p = entry;
    char *fields[R3_PASSWD_FIELDS];
    unsigned uid, gid;
    int count = __r3_account_fields(line, fields, R3_PASSWD_FIELDS);
    if (count < 7 || !*fields[0] || !__r3_account_number(fields[2], &uid) || !__r3_account_number(fields[3], &gid))
        return 0;
    *p = (struct passwd){.pw_name = fields[0], .pw_passwd = fields[1], .pw_uid = uid, .pw_gid = gid};
    __r3_passwd_more(p, fields, count);
    return !key || (key->name ? !strcmp(key->name, p->pw_name) : key->id == uid);
}

static const struct __r3_account_kind kind = {paths, sizeof(struct passwd), parse, 0};
static struct __r3_account_own own;

static int find(struct __r3_account_key key, struct passwd *entry, char *buffer, size_t size, struct passwd **result)
{
    int found, error = __r3_account_find(&kind, &key, entry, buffer, size, &found);
    *result = found ? entry : 0;
    return error;
}

int getpwnam_r(const char *name, struct passwd *entry, char *buffer, size_t size, struct passwd **result)
{
    return find((struct __r3_account_key){.name = name}, entry, buffer, size, result);
}

int getpwuid_r(uid_t uid, struct passwd *entry, char *buffer, size_t size, struct passwd **result)
{
    return find((struct __r3_account_key){.id = uid}, entry, buffer, size, result);
}

struct passwd *getpwnam(const char *name)
{
    return __r3_account_own(&kind, &own, &(struct __r3_account_key){.name = name});
}

struct passwd *getpwuid(uid_t uid) { return __r3_account_own(&kind, &own, &(struct __r3_account_key){.id = uid}); }

struct passwd *getpwent(void) { return __r3_account_own(&kind, &own, 0); }
void setpwent(void) { __r3_account_end(&own.walk); }
void endpwent(void) { __r3_account_end(&own.walk); }

int getpwent_r(struct passwd *entry, char *buffer, size_t size, struct passwd **result)
{
    int found, error = __r3_account_walk(&kind, &own.walk, entry, buffer, size, &found);
    *result = found ? entry : 0;
    return found || error ? error : ENOENT;
}
