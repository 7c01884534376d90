/* What reaches the disk. Both wait for it, and are cancellation points. */
#include "thread/cancel_points.h"

#include "internal.h"
#include "sys.h"

#include <unistd.h>

int fsync(int fd) { return (int)__r3_ret(sys_fsync(fd)); }
int fdatasync(int fd) { return (int)__r3_ret(sys_fdatasync(fd)); }
