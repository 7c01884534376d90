/* vfork, as POSIX allowed it to be: fork without the handlers of pthread_atfork. */
#include <unistd.h>

#include "internal.h"
#include "sys.h"

pid_t vfork(void) { return (pid_t)__r3_ret(sys_fork()); }
