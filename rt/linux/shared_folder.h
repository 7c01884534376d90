/* Where named shared memory and semaphores are files: the tmpfs that every Linux system mounts (shm_overview(7)). */
#ifndef R3_RT_SHARED_FOLDER_H
#define R3_RT_SHARED_FOLDER_H

#define R3_SHARED_MEMORY_FOLDER "/dev/shm/"
#define R3_SEMAPHORE_PREFIX "/dev/shm/sem."

/* After -ENOENT: whether there is a folder now. It is the system's to mount. */
static inline int __r3_shared_folder_make(void) { return 0; }

#endif
