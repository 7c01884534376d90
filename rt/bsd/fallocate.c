/* Space for a file, and what will be read of it: the kernel knows neither, so the one is written and the other only
 * checked. */
#include "internal.h"
#include "sys.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

enum { STEP = 512 }; /* no file system has smaller blocks */

/* Touches every block of the range: with its own byte where the file has one, else with a zero. Limit: a byte that
 * another process changes at that moment may be changed back. */
static long touch(int fd, off_t size, off_t from, off_t end)
{
    long r = 0;
    for (off_t at = from; at < end && r >= 0; at = (at / STEP + 1) * STEP) {
        char byte = 0;
        r = at < size ? sys_pread(fd, &byte, 1, at) : 0;
        if (r >= 0)
            r = sys_pwrite(fd, &byte, 1, at);
    }
    return r;
}

int posix_fallocate(int fd, off_t offset, off_t len)
{
    struct stat st;
    off_t end;
    if (offset < 0 || len <= 0)
        return EINVAL;
    if (__builtin_add_overflow(offset, len, &end))
        return EFBIG;
    long r = sys_fstat(fd, &st);
    if (r >= 0 && !S_ISREG(st.st_mode))
        r = S_ISFIFO(st.st_mode) ? -ESPIPE : -ENODEV;
    if (r >= 0 && end > st.st_size)
        r = sys_ftruncate(fd, end);
    if (r >= 0)
        r = touch(fd, st.st_size, offset, end);
    return r < 0 ? (int)-r : 0;
}

int posix_fadvise(int fd, off_t offset, off_t len, int advice)
{
    struct stat st;
    (void)offset;
    long r = sys_fstat(fd, &st);
    if (r < 0)
        return (int)-r;
    if (S_ISFIFO(st.st_mode))
        return ESPIPE;
    return len < 0 || advice < POSIX_FADV_NORMAL || advice > POSIX_FADV_NOREUSE ? EINVAL : 0;
}
