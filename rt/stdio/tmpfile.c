/* tmpfile: a file without a name, gone when it is closed. Named for a moment, since not every file system knows
 * O_TMPFILE. */
#include <fcntl.h>
#include <stdlib.h>

#include "stream.h"
#include "sys.h"

FILE *tmpfile(void)
{
    char path[] = P_tmpdir "/tmpXXXXXX";
    int fd = mkostemp(path, O_CLOEXEC);
    if (fd < 0)
        return NULL;
    sys_unlinkat(AT_FDCWD, path, 0);
    FILE *f = __r3_stream_new(fd, O_RDWR);
    if (!f)
        sys_close(fd);
    return f;
}
