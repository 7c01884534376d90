/* Who a process is: its ids, its group, its session.
 *
 * Linux keeps the user and group ids per thread. The set*id functions here change the calling thread's; a threaded
 * program that drops privileges does so before it creates threads. */
#include "internal.h"
#include "sys.h"

#include <fcntl.h>
#include <grp.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

pid_t getpid(void) { return (pid_t)sys_getpid(); }
pid_t getppid(void) { return (pid_t)sys_getppid(); }
pid_t gettid(void) { return (pid_t)sys_gettid(); }
uid_t getuid(void) { return (uid_t)sys_getuid(); }
uid_t geteuid(void) { return (uid_t)sys_geteuid(); }
gid_t getgid(void) { return (gid_t)sys_getgid(); }
gid_t getegid(void) { return (gid_t)sys_getegid(); }

int getresuid(uid_t *real, uid_t *effective, uid_t *saved)
{
    return (int)__r3_ret(sys_getresuid(real, effective, saved));
}

int getresgid(gid_t *real, gid_t *effective, gid_t *saved)
{
    return (int)__r3_ret(sys_getresgid(real, effective, saved));
}

int setuid(uid_t uid) { return (int)__r3_ret(sys_setuid(uid)); }
int setgid(gid_t gid) { return (int)__r3_ret(sys_setgid(gid)); }
int setreuid(uid_t real, uid_t effective) { return (int)__r3_ret(sys_setreuid(real, effective)); }
int setregid(gid_t real, gid_t effective) { return (int)__r3_ret(sys_setregid(real, effective)); }
int seteuid(uid_t uid) { return (int)__r3_ret(sys_setresuid((uid_t)-1, uid, (uid_t)-1)); }
int setegid(gid_t gid) { return (int)__r3_ret(sys_setresgid((gid_t)-1, gid, (gid_t)-1)); }

int setresuid(uid_t real, uid_t effective, uid_t saved)
{
    return (int)__r3_ret(sys_setresuid(real, effective, saved));
}

int setresgid(gid_t real, gid_t effective, gid_t saved)
{
    return (int)__r3_ret(sys_setresgid(real, effective, saved));
}

int getgroups(int count, gid_t *groups) { return (int)__r3_ret(sys_getgroups(count, groups)); }
int setgroups(size_t count, const gid_t *groups) { return (int)__r3_ret(sys_setgroups(count, groups)); }

pid_t setsid(void) { return (pid_t)__r3_ret(sys_setsid()); }
pid_t getsid(pid_t pid) { return (pid_t)__r3_ret(sys_getsid(pid)); }
int setpgid(pid_t pid, pid_t group) { return (int)__r3_ret(sys_setpgid(pid, group)); }
pid_t getpgid(pid_t pid) { return (pid_t)__r3_ret(sys_getpgid(pid)); }
pid_t getpgrp(void) { return (pid_t)sys_getpgid(0); }
pid_t setpgrp(void) { return setpgid(0, 0); }

pid_t tcgetpgrp(int fd)
{
    int group;
    long r = sys_ioctl(fd, TIOCGPGRP, (long)&group);
    return (pid_t)__r3_ret(r < 0 ? r : group);
}

int tcsetpgrp(int fd, pid_t group)
{
    int value = group;
    return (int)__r3_ret(sys_ioctl(fd, TIOCSPGRP, (long)&value));
}
