/* The errors below 35 that only the BSDs number so: sys/errno.h. */
#define EDEADLK 11 /* Resource deadlock would occur */
