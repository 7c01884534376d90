/* Streams from and to shell commands. Under emulation the shell is the machine's own, which runs by itself. */
#include "stream.h"

#include <errno.h>
#include <sys/wait.h>

TEST(output_of_a_command_can_be_read)
{
    char line[64] = "";
    FILE *f = popen("echo one; echo two", "r");
    if (!f)
        SKIP("no shell can be run here");
    CHECK(fgets(line, sizeof line, f) != NULL);
    CHECK_STR(line, "one\n");
    CHECK(fgets(line, sizeof line, f) != NULL);
    CHECK_STR(line, "two\n");
    CHECK(fgets(line, sizeof line, f) == NULL);
    CHECK_EQ(pclose(f), 0);
}

TEST(input_of_a_command_can_be_written)
{
    char command[128];
    snprintf(command, sizeof command, "cat > %s; exit 7", path);
    FILE *f = popen(command, "w");
    if (!f)
        SKIP("no shell can be run here");
    fprintf(f, "%s %d\n", "text", 5);
    CHECK_EQ(WEXITSTATUS(pclose(f)), 7);
    CHECK_STR(file_content(), "text 5\n");
}

TEST(a_second_command_does_not_hold_the_first_ones_pipe)
{
    FILE *first = popen("cat >/dev/null", "w"), *second = first ? popen("cat >/dev/null", "w") : NULL;
    if (!second)
        SKIP("no shell can be run here");
    CHECK_EQ(pclose(first), 0); /* would wait for ever */
    CHECK_EQ(pclose(second), 0);
}

TEST(an_unknown_mode_is_refused)
{
    errno = 0;
    CHECK(popen("true", "x") == NULL);
    CHECK_EQ(errno, EINVAL);
}

int main(void)
{
    make_path();
    RUN(output_of_a_command_can_be_read);
    RUN(input_of_a_command_can_be_written);
    RUN(a_second_command_does_not_hold_the_first_ones_pipe);
    RUN(an_unknown_mode_is_refused);
    unlink(path);
    return tap_done();
}
