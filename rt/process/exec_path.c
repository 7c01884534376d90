/* The search of PATH for execvp and posix_spawnp. As POSIX says: a name with a slash is not searched for; a folder
 * that denies the search (EACCES) is remembered and told only if nothing else is found; a file without a known format
 * (ENOEXEC) goes to /bin/sh. The default path is that of confstr(_CS_PATH). */
#include "process/exec_path.h"

#include "sys.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static long exec_or_shell(const char *path, char *const argv[], char *const envp[])
{
    long r = sys_execve(path, argv, envp);
    if (r != -ENOEXEC)
        return r;
    size_t n = 0;
    while (argv[n])
        n++;
    char *shell[n + 3];
    shell[0] = (char *)"sh";
    shell[1] = (char *)path;
    for (size_t i = 1; i <= n; i++)
        shell[i + 1] = argv[i];
    shell[n ? n + 1 : 2] = 0;
    return sys_execve("/bin/sh", shell, envp);
}

long __r3_exec_path(const char *file, char *const argv[], char *const envp[])
{
    if (!*file)
        return -ENOENT;
    if (strchr(file, '/'))
        return exec_or_shell(file, argv, envp);
    size_t len = strlen(file);
    if (len > NAME_MAX)
        return -ENAMETOOLONG;

    const char *folder = getenv("PATH");
    if (!folder)
        folder = "/usr/local/bin:/bin:/usr/bin";
    long result = -ENOENT;
    for (const char *end;; folder = end + 1) {
        end = strchrnul(folder, ':');
        size_t folder_len = (size_t)(end - folder);
        char path[PATH_MAX + NAME_MAX + 2];
        if (folder_len < PATH_MAX) {
            memcpy(path, folder, folder_len);
            path[folder_len] = '/'; /* an empty folder is the current one: "/" is overwritten below */
            memcpy(path + folder_len + (folder_len != 0), file, len + 1);
            long r = exec_or_shell(path, argv, envp);
            if (r == -EACCES)
                result = r;
            else if (r != -ENOENT && r != -ENOTDIR)
                return r;
        }
        if (!*end)
            return result;
    }
}
