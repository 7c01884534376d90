/* Linux's first process: an initramfs has the root folder and /dev/console, or not even that. */
#include "../boot.h"

#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/reboot.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

static void mount_at(const char *type, const char *folder)
{
    if (mkdir(folder, 0755) < 0 && errno != EEXIST)
        dprintf(2, "# no folder %s: %s\n", folder, strerror(errno));
    if (mount(type, folder, type, 0, 0) < 0 && errno != EBUSY)
        dprintf(2, "# no %s at %s: %s\n", type, folder, strerror(errno));
}

static void loopback_up(void)
{
    struct ifreq request = {.ifr_name = "lo"};
    int fd = socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    int r = fd < 0 ? fd : ioctl(fd, SIOCGIFFLAGS, &request);
    request.ifr_flags |= IFF_UP;
    if (r < 0 || ioctl(fd, SIOCSIFFLAGS, &request) < 0)
        dprintf(2, "# no loopback interface: %s\n", strerror(errno));
    if (fd >= 0)
        close(fd);
}

void system_boot(void)
{
    mount_at("devtmpfs", "/dev");
    for (int fd = 0; fd < 3; fd++)
        if (fcntl(fd, F_GETFD) < 0 && open("/dev/console", O_RDWR) < 0)
            break;
    mount_at("proc", "/proc");
    mount_at("sysfs", "/sys");
    mount_at("tmpfs", "/tmp");
    mount_at("devpts", "/dev/pts");
    mount_at("tmpfs", "/dev/shm");
    loopback_up();
}

void system_power_off(void)
{
    sync();
    reboot(RB_POWER_OFF);
}
