/* Where named shared memory and semaphores are files: the tmpfs that every Linux system mounts (shm_overview(7)). */
#ifndef R3_RT_SHARED_FOLDER_H
#define R3_RT_SHARED_FOLDER_H

#define R3_SHARED_MEMORY_FOLDER "/dev/shm/"
#define R3_SEMAPHORE_PREFIX "/dev/shm/sem."

#endif
