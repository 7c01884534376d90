/* <sys/time.h>: what one kernel alone has. Nothing. */
