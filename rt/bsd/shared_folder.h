/* Where named shared memory and semaphores are files. The memory is where the system's own library has it, for which the
 * folder may have to be made; a semaphore is no other library's. */
#ifndef R3_RT_SHARED_FOLDER_H
#define R3_RT_SHARED_FOLDER_H

#include "sys_file.h"

#define R3_SHARED_MEMORY_FOLDER "/var/run/shm/"
#define R3_SEMAPHORE_PREFIX "/tmp/sem."

/* After -ENOENT: whether there is a folder now. */
static inline int __r3_shared_folder_make(void)
{
    long r = sys_mkdirat(AT_FDCWD, R3_SHARED_MEMORY_FOLDER, 01777);
    return r >= 0 && sys_fchmodat(AT_FDCWD, R3_SHARED_MEMORY_FOLDER, 01777) >= 0;
}

#endif
