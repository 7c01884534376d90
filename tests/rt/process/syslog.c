/* Messages to the logger, as LOG_PERROR shows them on standard error. */
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <syslog.h>
#include <unistd.h>

static int pipe_fds[2], kept;

static void begin(void)
{
    CHECK_EQ(pipe(pipe_fds), 0);
    fcntl(pipe_fds[0], F_SETFL, O_NONBLOCK);
    kept = dup(2);
    dup2(pipe_fds[1], 2);
}

static const char *end(void)
{
    static char text[4096];
    dup2(kept, 2);
    close(kept);
    close(pipe_fds[1]);
    ssize_t n = read(pipe_fds[0], text, sizeof text - 1);
    text[n > 0 ? n : 0] = 0;
    close(pipe_fds[0]);
    return text;
}

TEST(a_message_has_the_name_and_the_number_of_the_process)
{
    char expected[64];
    begin();
    openlog("tester", LOG_PERROR | LOG_PID, LOG_DAEMON);
    errno = ENOENT;
    syslog(LOG_INFO, "%d files: %m\n", 3);
    CHECK_EQ(errno, ENOENT);
    snprintf(expected, sizeof expected, "tester[%d]: 3 files: %s\n", getpid(), strerror(ENOENT));
    const char *text = end();
    CHECK(!strcmp(text, expected));
    closelog();
}

TEST(without_a_name_it_is_the_programs)
{
    begin();
    openlog(0, LOG_PERROR, 0);
    syslog(LOG_ERR, "x");
    const char *text = end();
    CHECK(!strncmp(text, getprogname(), strlen(getprogname())) && strstr(text, ": x\n"));
    closelog();
}

TEST(a_mask_keeps_messages_back)
{
    int before = setlogmask(LOG_UPTO(LOG_WARNING));
    CHECK_EQ(before, LOG_UPTO(LOG_DEBUG));
    begin();
    openlog("t", LOG_PERROR, LOG_USER);
    syslog(LOG_INFO, "hidden");
    syslog(LOG_WARNING, "shown");
    CHECK(!strcmp(end(), "t: shown\n"));
    CHECK_EQ(setlogmask(0), LOG_UPTO(LOG_WARNING));
    CHECK_EQ(setlogmask(before), LOG_UPTO(LOG_WARNING));
    closelog();
}

TEST(a_long_message_is_cut)
{
    char *text = malloc(5000);
    memset(text, 'x', 4999);
    text[4999] = 0;
    begin();
    openlog("t", LOG_PERROR, LOG_USER);
    syslog(LOG_INFO, "%s", text);
    const char *shown = end();
    CHECK(strlen(shown) > 900 && strlen(shown) < 1024);
    closelog();
    free(text);
}

int main(void)
{
    RUN(a_message_has_the_name_and_the_number_of_the_process);
    RUN(without_a_name_it_is_the_programs);
    RUN(a_mask_keeps_messages_back);
    RUN(a_long_message_is_cut);
    return tap_done();
}
