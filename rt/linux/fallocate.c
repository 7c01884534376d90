/* Space for a file, and what will be read of it. */
#include "internal.h"
#include "sys_file.h"

#include <fcntl.h>

int posix_fallocate(int fd, off_t offset, off_t len) { return (int)-sys_fallocate(fd, 0, offset, len); }
int fallocate(int fd, int mode, off_t offset, off_t len) { return (int)__r3_ret(sys_fallocate(fd, mode, offset, len)); }
int posix_fadvise(int fd, off_t offset, off_t len, int advice) { return (int)-sys_fadvise(fd, offset, len, advice); }
