/* popen, pclose: a stream from or to a shell command. The descriptor is close-on-exec whether "e" is given or not:
 * no other child, that of another popen included, is to hold it open. */
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

#include "stream.h"
#include "sys.h"

/* 0 or an errno. `theirs` becomes the command's descriptor `as`. */
static int start_shell(int *child, const char *command, int theirs, int as)
{
    char *const argv[] = {"sh", "-c", "--", (char *)command, NULL};
    posix_spawn_file_actions_t actions;
    int error = posix_spawn_file_actions_init(&actions);
    if (error)
        return error;
    error = posix_spawn_file_actions_adddup2(&actions, theirs, as);
    if (!error)
        error = posix_spawn(child, "/bin/sh", &actions, NULL, argv, environ);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

FILE *popen(const char *command, const char *mode)
{
    int fds[2], flags = *mode == 'r' ? O_RDONLY : O_WRONLY, ours = *mode != 'r';
    if (*mode != 'r' && *mode != 'w') {
        __r3_errno_set(EINVAL);
        return NULL;
    }
    if (__r3_ret(sys_pipe2(fds, O_CLOEXEC)) < 0)
        return NULL;
    FILE *f = __r3_stream_new(fds[ours], flags);
    int error = f ? start_shell(&f->child, command, fds[!ours], !ours) : 0;
    sys_close(fds[!ours]);
    if (f && !error)
        return f;
    if (f)
        fclose(f);
    else
        sys_close(fds[ours]);
    if (error)
        __r3_errno_set(error);
    return NULL;
}

int pclose(FILE *f)
{
    int child = f->child, status;
    fclose(f);
    long waited;
    do
        waited = sys_wait4(child, &status, 0, NULL);
    while (waited == -EINTR);
    return waited < 0 ? (int)__r3_ret(waited) : status;
}
