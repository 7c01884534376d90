/* Freeing what is not to be freed ends the process with one line on standard error and SIGABRT. */
#include "tap.h"

#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/wait.h>

static char *volatile p;

static void twice(void)
{
    p = malloc(40);
    free(p);
    free(p);
}

static void twice_with_others_between(void)
{
    char *q[3];
    for (int i = 0; i < 3; i++)
        q[i] = malloc(40);
    free(q[0]);
    free(q[1]);
    free(q[2]);
    p = q[0];
    free(p);
}

static void twice_a_span(void)
{
    p = malloc(100000);
    char *volatile keep = malloc(100000);
    free(p);
    free(p);
    free(keep);
}

static void inside(void)
{
    p = malloc(100);
    free(p + 16);
}

static void never_allocated(void)
{
    p = malloc(48);
    free(p + 48 * 20);
}

static void resize_freed(void)
{
    p = malloc(48);
    free(p);
    p = realloc(p, 1000);
}

static void check_ends(void (*function)(void), const char *line)
{
    int pipes[2], status = 0;
    char text[200];
    size_t len = 0;
    ssize_t n;
    CHECK_EQ(pipe(pipes), 0);
    pid_t pid = fork();
    if (!pid) {
        dup2(pipes[1], 2);
        function();
        _exit(0);
    }
    close(pipes[1]);
    while ((n = read(pipes[0], text + len, sizeof text - 1 - len)) > 0)
        len += (size_t)n;
    text[len] = 0;
    close(pipes[0]);
    waitpid(pid, &status, 0);
    CHECK(WIFSIGNALED(status));
    CHECK_EQ(WTERMSIG(status), SIGABRT);
    CHECK(!strncmp(text, line, strlen(line)));
    char *newline = strchr(text, '\n');
    CHECK(newline != 0);
}

TEST(a_double_free_is_told) { check_ends(twice, "free: freed before\n"); }
TEST(a_double_free_is_told_when_others_were_freed_since) { check_ends(twice_with_others_between, "free: freed before\n"); }
TEST(a_double_free_of_a_span_is_told) { check_ends(twice_a_span, "free: not a pointer from malloc, or freed before\n"); }
TEST(a_pointer_into_an_object_is_told) { check_ends(inside, "free: not a pointer from malloc, or freed before\n"); }
TEST(a_pointer_never_given_is_told) { check_ends(never_allocated, "free: not a pointer from malloc, or freed before\n"); }
TEST(resizing_a_freed_object_is_told) { check_ends(resize_freed, "realloc: freed before\n"); }

/* What a program copies out of freed memory into a live object does not make that one look freed. */
TEST(stale_bytes_in_a_live_object_are_harmless)
{
    uintptr_t stale[4];
    char *a = malloc(32), *b = malloc(32);
    p = a;
    free(a);
    for (int i = 0; i < 4; i++)
        stale[i] = ((volatile uintptr_t *)p)[i];
    memcpy(b, stale, sizeof stale);
    free(b);
    a = malloc(32);
    b = malloc(32);
    free(a);
    free(b);
    CHECK(1);
}

int main(void)
{
    RUN(a_double_free_is_told);
    RUN(a_double_free_is_told_when_others_were_freed_since);
    RUN(a_double_free_of_a_span_is_told);
    RUN(a_pointer_into_an_object_is_told);
    RUN(a_pointer_never_given_is_told);
    RUN(resizing_a_freed_object_is_told);
    RUN(stale_bytes_in_a_live_object_are_harmless);
    return tap_done();
}
