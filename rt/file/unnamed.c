/* r3_file_unnamed on a kernel whose files all begin with a name. */
#include "temporary.h"

#include "sys.h"

#include <fcntl.h>
#include <ring3/file.h>

int r3_file_unnamed(void)
{
    char path[] = "/tmp/unnamed.XXXXXX";
    long fd = __r3_temporary_file(path, 0, O_CLOEXEC);
    if (fd >= 0)
        sys_unlinkat(AT_FDCWD, path, 0);
    return (int)fd;
}
