/* rewinddir: the beginning is a place that every folder has. */
#include "directory_stream.h"
#include "sys.h"

void rewinddir(DIR *dir)
{
    __r3_lock(&dir->lock);
    sys_lseek(dir->fd, 0, SEEK_SET);
    dir->at = dir->end = 0;
    __r3_unlock(&dir->lock);
}
