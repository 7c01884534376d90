/* What tests of processes share: shells as children, since under qemu-user a program of the target cannot exec itself;
 * and descriptors counted. */
#ifndef TEST_CHILD_H
#define TEST_CHILD_H

#include <dirent.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "tap.h"

/* The exit status of a child, 1000 + signal if one ended it, -1 if there is no such child. */
static inline int status_of(pid_t pid)
{
    int status;
    if (waitpid(pid, &status, 0) != pid)
        return -1;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

static inline int open_descriptors(void)
{
    int count = 0;
    for (int fd = 0; fd < 64; fd++)
        count += fcntl(fd, F_GETFD) >= 0;
    return count;
}

static char scratch[] = "/tmp/ring3-process-XXXXXX";

/* A name in a folder of the test's own. */
static inline char *in_scratch(const char *name)
{
    static char paths[4][100];
    static int next;
    char *path = paths[next++ % 4];
    strcpy(path, scratch);
    strcat(path, "/");
    return strcat(path, name);
}

static inline const char *contents(const char *path)
{
    static char text[4096];
    int fd = open(path, O_RDONLY);
    ssize_t len = fd < 0 ? 0 : read(fd, text, sizeof text - 1);
    text[len < 0 ? 0 : len] = 0;
    if (fd >= 0)
        close(fd);
    return text;
}

static inline void make_file(const char *path, const char *text, mode_t mode)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    CHECK_EQ(write(fd, text, strlen(text)), strlen(text));
    close(fd);
    chmod(path, mode);
}

static inline void remove_scratch(void)
{
    DIR *dir = opendir(scratch);
    for (struct dirent *e; dir && (e = readdir(dir));)
        if (e->d_name[0] != '.')
            unlink(in_scratch(e->d_name)) < 0 ? rmdir(in_scratch(e->d_name)) : 0;
    if (dir)
        closedir(dir);
    rmdir(scratch);
}

#endif
