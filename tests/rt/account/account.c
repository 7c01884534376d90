/* Entries of passwd(5) and group(5): found by name and by number, one after the other, in memory that may be too small. What
 * the system's own files say is read here a second time, by other means. */
#include "tap.h"

#include "account/account.h"

#include <errno.h>
#include <grp.h>
#include <pwd.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* Lines of one word and one number stand for any file of accounts. */
struct pair {
    char *name;
    unsigned number;
};

static int parse_pair(char *line, const struct __r3_account_key *key, void *entry)
{
    char *fields[2];
    struct pair *pair = entry;
    if (__r3_account_fields(line, fields, 2) < 2 || !__r3_account_number(fields[1], &pair->number))
        return 0;
    pair->name = fields[0];
    return !key || (key->name ? !strcmp(key->name, pair->name) : key->id == pair->number);
}

static const struct __r3_account_kind pairs = {0, sizeof(struct pair), parse_pair, 0};

TEST(entries_come_in_turn_and_what_is_none_is_passed_over)
{
    static char text[] = "one:1\nbad\ntwo:2x\n\na-long-one:3\nx:4294967295";
    FILE *file = fmemopen(text, sizeof text - 1, "r");
    struct pair pair;
    char buffer[14];
    int found;
    CHECK_EQ(__r3_account_read(&pairs, file, 0, &pair, buffer, sizeof buffer, &found), 0);
    CHECK(found && !strcmp(pair.name, "one") && pair.number == 1);
    CHECK_EQ(__r3_account_read(&pairs, file, 0, &pair, buffer, sizeof buffer - 1, &found), ERANGE);
    CHECK(!found);
    CHECK_EQ(__r3_account_read(&pairs, file, 0, &pair, buffer, sizeof buffer, &found), 0);
    CHECK(found && !strcmp(pair.name, "a-long-one") && pair.number == 3); /* it came again */
    CHECK_EQ(__r3_account_read(&pairs, file, &(struct __r3_account_key){.id = 4294967295}, &pair, buffer, sizeof buffer, &found), 0);
    CHECK(found && !strcmp(pair.name, "x"));
    CHECK_EQ(__r3_account_read(&pairs, file, 0, &pair, buffer, sizeof buffer, &found), 0);
    CHECK(!found);
    rewind(file);
    CHECK_EQ(__r3_account_read(&pairs, file, &(struct __r3_account_key){.name = "bad"}, &pair, buffer, sizeof buffer, &found), 0);
    CHECK(!found);
    fclose(file);
}

TEST(a_number_is_a_whole_field)
{
    unsigned n = 7;
    CHECK(__r3_account_number("0", &n) && n == 0);
    CHECK(__r3_account_number("65534", &n) && n == 65534);
    CHECK(!__r3_account_number("", &n));
    CHECK(!__r3_account_number("-1", &n));
    CHECK(!__r3_account_number("1 ", &n));
    CHECK(!__r3_account_number("4294967296", &n));
}

/* The fields of the first line of a file; how many. */
static int first_line(const char *path, char *line, int size, char **fields, int most)
{
    FILE *file = fopen(path, "r");
    int count = 0;
    if (file && fgets(line, size, file))
        for (char *at = line; count < most && at;)
            fields[count++] = strsep(&at, ":\n");
    if (file)
        fclose(file);
    return count;
}

TEST(a_user_is_found_by_name_and_by_number)
{
    char line[512], *fields[7], buffer[512];
    struct passwd entry, *p;
    if (first_line("/etc/passwd", line, sizeof line, fields, 7) < 7)
        SKIP("no /etc/passwd");
    p = getpwnam(fields[0]);
    CHECK(p);
    if (p) {
        CHECK(!strcmp(p->pw_name, fields[0]) && p->pw_uid == strtoul(fields[2], 0, 10) && p->pw_gid == strtoul(fields[3], 0, 10));
        CHECK(!strcmp(p->pw_gecos, fields[4]) && !strcmp(p->pw_dir, fields[5]) && !strcmp(p->pw_shell, fields[6]));
    }
    CHECK_EQ(getpwuid_r((uid_t)strtoul(fields[2], 0, 10), &entry, buffer, sizeof buffer, &p), 0);
    CHECK(p == &entry && !strcmp(p->pw_name, fields[0]));
    CHECK_EQ(getpwnam_r(fields[0], &entry, buffer, 4, &p), ERANGE);
    CHECK(!p);
    CHECK_EQ(getpwnam_r("no such user", &entry, buffer, sizeof buffer, &p), 0);
    CHECK(!p);
}

TEST(a_walk_meets_every_user_and_may_begin_again)
{
    int count = 0, again = 0;
    struct passwd *p;
    while (getpwent())
        count++;
    setpwent();
    while ((p = getpwent())) {
        uid_t uid = p->pw_uid;
        again += getpwuid(uid) != 0;
    }
    endpwent();
    CHECK_EQ(again, count);
    CHECK(count > 0 || access("/etc/passwd", R_OK) < 0);
}

TEST(a_group_is_found_by_name_and_by_number)
{
    char line[512], *fields[4], buffer[1024];
    struct group entry, *g;
    if (first_line("/etc/group", line, sizeof line, fields, 4) < 4)
        SKIP("no /etc/group");
    gid_t gid = (gid_t)strtoul(fields[2], 0, 10);
    g = getgrnam(fields[0]);
    CHECK(g && !strcmp(g->gr_name, fields[0]) && g->gr_gid == gid && g->gr_mem);
    CHECK_EQ(getgrgid_r(gid, &entry, buffer, sizeof buffer, &g), 0);
    CHECK(g == &entry && !strcmp(g->gr_name, fields[0]));
    CHECK_EQ(getgrgid_r(gid, &entry, buffer, 4, &g), ERANGE);
    CHECK_EQ(getgrgid_r(gid, &entry, buffer, strlen(line) + 1, &g), ERANGE);
}

TEST(the_groups_of_a_user_begin_with_its_own)
{
    gid_t groups[2] = {0, 0};
    int count = 0;
    CHECK_EQ(getgrouplist("no such user", 7, groups, &count), -1);
    CHECK_EQ(count, 1);
    CHECK(getgrouplist("no such user", 7, groups, &count) >= 0);
    CHECK_EQ(count, 1);
    CHECK_EQ(groups[0], 7);
}

int main(void)
{
    RUN(entries_come_in_turn_and_what_is_none_is_passed_over);
    RUN(a_number_is_a_whole_field);
    RUN(a_user_is_found_by_name_and_by_number);
    RUN(a_walk_meets_every_user_and_may_begin_again);
    RUN(a_group_is_found_by_name_and_by_number);
    RUN(the_groups_of_a_user_begin_with_its_own);
    return tap_done();
}
