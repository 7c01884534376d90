/* pathconf, fpathconf: asked of the file system. The result may be any number, so -1 without errno is "no limit". */
#include "internal.h"

#include <ring3/syscall.h>
#include <sys/syscall.h>
#include <unistd.h>

long pathconf(const char *path, int name) { return __r3_ret(r3_syscall2((long)path, name, SYS_pathconf)); }
long fpathconf(int fd, int name) { return __r3_ret(r3_syscall2(fd, name, SYS_fpathconf)); }
