/* getenv, setenv, putenv, unsetenv and clearenv, also over a vector of the program's own. */
#define _GNU_SOURCE 1
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "tap.h"

TEST(the_environment_of_the_kernel_is_seen)
{
    CHECK(environ != NULL);
    CHECK(environ[0] != NULL);
    CHECK(getenv("PATH") != NULL);
    CHECK(secure_getenv("PATH") == getenv("PATH"));
}

TEST(setenv_adds_and_replaces)
{
    CHECK_EQ(setenv("R3_A", "one", 0), 0);
    CHECK_STR(getenv("R3_A"), "one");
    CHECK_EQ(setenv("R3_A", "two", 0), 0);
    CHECK_STR(getenv("R3_A"), "one");
    CHECK_EQ(setenv("R3_A", "three", 1), 0);
    CHECK_STR(getenv("R3_A"), "three");
    CHECK_EQ(setenv("R3_A", "", 1), 0);
    CHECK_STR(getenv("R3_A"), "");
    CHECK(getenv("R3_") == NULL);
    CHECK(getenv("R3_AA") == NULL);
    CHECK(getenv("R3_A=") == NULL);
    CHECK(getenv("") == NULL);
}

TEST(names_that_are_none_are_refused)
{
    errno = 0;
    CHECK_EQ(setenv("", "x", 1), -1);
    CHECK_EQ(errno, EINVAL);
    errno = 0;
    CHECK_EQ(setenv("a=b", "x", 1), -1);
    CHECK_EQ(errno, EINVAL);
    errno = 0;
    CHECK_EQ(unsetenv("a=b"), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(unsetenv(""), -1);
}

TEST(unsetenv_removes_every_entry_of_the_name)
{
    static char twice[] = "R3_B=1", again[] = "R3_B=2", other[] = "R3_BB=3";
    static char *own[] = {twice, other, again, NULL};
    char **old = environ;
    environ = own;
    CHECK_EQ(unsetenv("R3_B"), 0);
    CHECK(getenv("R3_B") == NULL);
    CHECK_STR(getenv("R3_BB"), "3");
    CHECK(environ[0] == other && environ[1] == NULL);
    CHECK_EQ(unsetenv("R3_B"), 0);
    environ = old;
}

TEST(putenv_keeps_the_very_string)
{
    static char text[] = "R3_C=old";
    CHECK_EQ(putenv(text), 0);
    CHECK(getenv("R3_C") == text + 5);
    strcpy(text + 5, "new");
    CHECK_STR(getenv("R3_C"), "new");
    CHECK_EQ(setenv("R3_C", "mine", 1), 0);
    CHECK_STR(text, "R3_C=new");
    CHECK_EQ(putenv((char *)"R3_C"), 0); /* without '=': removes */
    CHECK(getenv("R3_C") == NULL);
}

TEST(many_names_and_many_changes)
{
    char name[16] = "R3_N000", value[16] = "v0000000";
    for (int round = 0; round < 20; round++)
        for (int i = 0; i < 200; i++) {
            name[4] = (char)('0' + i / 100), name[5] = (char)('0' + i / 10 % 10), name[6] = (char)('0' + i % 10);
            value[1] = (char)('a' + round), value[2] = name[4], value[3] = name[5], value[4] = name[6];
            CHECK_EQ(setenv(name, value, 1), 0);
            CHECK_STR(getenv(name), value);
            if (i % 3 == 0) {
                CHECK_EQ(unsetenv(name), 0);
                CHECK(getenv(name) == NULL);
            }
        }
    CHECK_STR(getenv("R3_N001"), "vt001000");
    CHECK_STR(getenv("R3_N199"), "vt199000");
}

TEST(a_vector_of_the_programs_own_is_copied_before_it_grows)
{
    static char *own[] = {(char *)"R3_D=1", NULL};
    char **old = environ;
    environ = own;
    CHECK_EQ(setenv("R3_E", "2", 1), 0);
    CHECK_STR(getenv("R3_D"), "1");
    CHECK_STR(getenv("R3_E"), "2");
    CHECK(own[1] == NULL);
    CHECK(environ != own);
    (void)old;
}

TEST(clearenv_leaves_nothing_and_setenv_starts_anew)
{
    CHECK_EQ(clearenv(), 0);
    CHECK(getenv("R3_D") == NULL);
    CHECK_EQ(unsetenv("R3_D"), 0);
    CHECK_EQ(setenv("R3_F", "x", 0), 0);
    CHECK_STR(getenv("R3_F"), "x");
    CHECK(environ && environ[0] && !environ[1]);
    CHECK_EQ(clearenv(), 0);
    CHECK_EQ(putenv((char *)"R3_G=y"), 0);
    CHECK_STR(getenv("R3_G"), "y");
}

int main(void)
{
    RUN(the_environment_of_the_kernel_is_seen);
    RUN(setenv_adds_and_replaces);
    RUN(names_that_are_none_are_refused);
    RUN(unsetenv_removes_every_entry_of_the_name);
    RUN(putenv_keeps_the_very_string);
    RUN(many_names_and_many_changes);
    RUN(a_vector_of_the_programs_own_is_copied_before_it_grows);
    RUN(clearenv_leaves_nothing_and_setenv_starts_anew);
    return tap_done();
}
