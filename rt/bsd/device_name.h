/* A descriptor's device by its name below /dev. */
#ifndef R3_RT_DEVICE_NAME_H
#define R3_RT_DEVICE_NAME_H

#include "sys_io.h"

#include <string.h>

/* sys/filio.h: what FIODNAME takes. */
struct sys_device_name {
    void *name;
    unsigned len;
};

#define R3_FIODNAME 0x80106678UL

/* Writes the name after `prefix`, a folder: 0, or -errno (-ERANGE or -EINVAL: too short, -ENOTTY: no device). */
static inline long __r3_device_name(int fd, const char *prefix, char *name, size_t size)
{
    size_t len = strlen(prefix);
    if (len >= size)
        return -ERANGE;
    memcpy(name, prefix, len);
    struct sys_device_name wanted = {name + len, (unsigned)(size - len)};
    return sys_ioctl(fd, R3_FIODNAME, (long)&wanted);
}

#endif
