/* <unistd.h>: what one kernel alone has. Nothing. */
