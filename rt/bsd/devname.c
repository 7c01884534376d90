/* devname(3): the name below /dev of a device's number, which the kernel knows. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/sysctl.h>
#include <sys/types.h>

char *devname_r(dev_t device, mode_t type, char *name, size_t size)
{
    size_t len = size;
    if (sysctlbyname("kern.devname", name, &len, &device, sizeof device) < 0)
        snprintf(name, size, "#%c%d:0x%x", S_ISCHR(type) ? 'C' : 'B', (int)major(device), (unsigned)minor(device));
    return name;
}

char *devname(dev_t device, mode_t type)
{
    static char name[64]; /* sys/param.h: SPECNAMELEN is 63 */
    return devname_r(device, type, name, sizeof name);
}
