/* DragonFly's first process: the kernel has mounted the root folder and devfs, opened nothing, and left lo0 down and
 * without an address (sys/kern/init_main.c, sys/kern/vfs_conf.c). */
#include "../boot.h"

#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <netinet/in.h>
#include <ring3/syscall.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/sockio.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static void complain(const char *what, long error) { dprintf(2, "# no %s: %s\n", what, strerror((int)-error)); }

static void internet(struct sockaddr *address, uint32_t number)
{
    struct sockaddr_in in = {.sin_len = sizeof in, .sin_family = AF_INET, .sin_addr.s_addr = htonl(number)};
    memcpy(address, &in, sizeof in);
}

static void loopback_up(void)
{
    struct ifaliasreq alias = {.ifra_name = "lo0"};
    struct ifreq request = {.ifr_name = "lo0"};
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    internet(&alias.ifra_addr, INADDR_LOOPBACK);
    internet(&alias.ifra_mask, 0xff000000);
    int r = fd < 0 ? fd : ioctl(fd, SIOCAIFADDR, &alias);
    if (r >= 0 || errno == EEXIST)
        r = ioctl(fd, SIOCGIFFLAGS, &request);
    request.ifr_flags |= IFF_UP;
    if (r < 0 || ioctl(fd, SIOCSIFFLAGS, &request) < 0)
        complain("loopback interface", -errno);
    if (fd >= 0)
        close(fd);
}

/* On a root folder that cannot be written the tests' files go into memory. */
static void writable_tmp(void)
{
    if (mkdir("/tmp", 01777) < 0 && errno != EEXIST)
        complain("folder /tmp", -errno);
    if (access("/tmp", W_OK) == 0)
        return;
    long r = r3_syscall4((long)"tmpfs", (long)"/tmp", 0, 0, SYS_mount);
    if (r < 0)
        complain("writable /tmp", r);
}

void system_boot(void)
{
    for (int fd = 0; fd < 3; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/console", O_RDWR) < 0)
            break;
    writable_tmp();
    loopback_up();
}

void system_power_off(void)
{
    sync();
    r3_syscall1(RB_HALT | RB_POWEROFF, SYS_reboot);
}
