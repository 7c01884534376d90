/* ftok: a key from a file's serial number, its device and a byte. */
#include "internal.h"
#include "sys_file.h"

#include <fcntl.h>
#include <sys/ipc.h>
#include <sys/stat.h>

key_t ftok(const char *path, int id)
{
    struct statx file;
    long r = sys_statx(AT_FDCWD, path, 0, STATX_INO, &file);
    if (r < 0)
        return (key_t)__r3_ret(r);
    return (key_t)((file.stx_ino & 0xffff) | (file.stx_dev_minor & 0xff) << 16 | (unsigned)id << 24);
}
