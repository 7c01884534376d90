/* tgkill: a signal to a thread by its id. Programs that knew C libraries without it bring their own. */
#include "internal.h"
#include "sys_process.h"

#include <signal.h>

int tgkill(pid_t process, pid_t thread, int signal) { return (int)__r3_ret(sys_tgkill(process, thread, signal)); }
