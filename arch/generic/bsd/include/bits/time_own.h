/* <sys/time.h>: what only the BSDs have. */
int adjtime(const struct timeval *by, struct timeval *left); /* bit by bit; either may be null */
