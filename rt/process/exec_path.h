/* The search of execvp and posix_spawnp: usable in a vfork child (no memory is allocated, errno is not touched).
 * Tries FILE in each folder of PATH; result: -errno of the attempt that says most, or does not return. */
#ifndef R3_RT_EXEC_PATH_H
#define R3_RT_EXEC_PATH_H

long __r3_exec_path(const char *file, char *const argv[], char *const envp[]);

#endif
