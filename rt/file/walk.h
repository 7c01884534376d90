/* What r3_file_beneath of all kernels comes down to. */
#ifndef R3_RT_FILE_WALK_H
#define R3_RT_FILE_WALK_H

/* r3_file_beneath name by name; neither a symbolic link nor ".." is followed. */
long __r3_file_walk(int folder, const char *path, int flags);

#endif
