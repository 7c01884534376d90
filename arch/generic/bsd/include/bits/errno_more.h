/* The errors below 35 that only the BSDs number so: sys/errno.h. */
#define EDEADLK 11 /* Resource deadlock would occur */

__R3_DECLS_BEGIN
int *__error(void) __attribute__((__const__)); /* __errno_location */
__R3_DECLS_END
