/* The objects of <pthread.h> and <semaphore.h>. Sizes and alignment are musl's 64-bit ABI, so that an
 * object compiled against musl's headers agrees; what the words mean is rt/thread's business, except that
 * all zero is a valid initial mutex, condition, read-write lock and once. */
#ifndef _BITS_PTHREAD_TYPES_H
#define _BITS_PTHREAD_TYPES_H

#include <features.h>

#ifdef __cplusplus
typedef unsigned long pthread_t; /* as in musl: it is part of C++ symbol names */
#else
typedef struct __r3_thread *pthread_t;
#endif

typedef int          pthread_once_t;
typedef unsigned int pthread_key_t;
typedef int          pthread_spinlock_t;

typedef struct { union { int __i[14]; __kulong_t __s[7]; } __u; } pthread_attr_t;
typedef struct { union { int __i[10]; __kulong_t __p[5]; } __u; } pthread_mutex_t;
typedef struct { union { int __i[12]; __kulong_t __p[6]; } __u; } pthread_cond_t;
typedef struct { union { int __i[14]; __kulong_t __p[7]; } __u; } pthread_rwlock_t;
typedef struct { union { int __i[8];  __kulong_t __p[4]; } __u; } pthread_barrier_t;

typedef struct { unsigned int __attr; } pthread_mutexattr_t;
typedef struct { unsigned int __attr; } pthread_condattr_t;
typedef struct { unsigned int __attr; } pthread_barrierattr_t;
typedef struct { unsigned int __attr[2]; } pthread_rwlockattr_t;

__R3_PIN_SIZE(pthread_t, 8, 8);
__R3_PIN_SIZE(pthread_attr_t, 56, 8);
__R3_PIN_SIZE(pthread_mutex_t, 40, 8);
__R3_PIN_SIZE(pthread_cond_t, 48, 8);
__R3_PIN_SIZE(pthread_rwlock_t, 56, 8);
__R3_PIN_SIZE(pthread_barrier_t, 32, 8);
__R3_PIN_SIZE(pthread_rwlockattr_t, 8, 4);

#endif
