/* kill, killpg: signals to processes and to process groups. */
#include "internal.h"
#include "sys_process.h"

#include <errno.h>

int kill(pid_t pid, int signal) { return (int)__r3_ret(sys_kill(pid, signal)); }

int killpg(pid_t group, int signal) { return (int)__r3_ret(group < 0 ? -EINVAL : sys_kill(-group, signal)); }
