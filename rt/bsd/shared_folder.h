/* Where named shared memory and semaphores are files, as for the system's own library. */
#ifndef R3_RT_SHARED_FOLDER_H
#define R3_RT_SHARED_FOLDER_H

#define R3_SHARED_MEMORY_FOLDER "/var/run/shm/"
#define R3_SEMAPHORE_PREFIX "/var/run/sem/"

#endif
