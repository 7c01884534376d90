/* r3_file_beneath on a kernel that has no call for it. */
#include "walk.h"

#include <ring3/file.h>

int r3_file_beneath(int folder, const char *path, int flags) { return (int)__r3_file_walk(folder, path, flags); }
