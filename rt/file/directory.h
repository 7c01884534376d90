/* Reading folders without errno, for the runtime itself. */
#ifndef R3_RT_DIRECTORY_H
#define R3_RT_DIRECTORY_H

#include <dirent.h>

/* The next entry: 1, with *entry good until the next call; 0 at the end; or -errno. */
long __r3_directory_next(DIR *dir, struct dirent **entry);

#endif
