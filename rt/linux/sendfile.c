/* Moving bytes between descriptors inside the kernel. */
#include "internal.h"
#include "sys.h"

#include <fcntl.h>
#include <sys/sendfile.h>
#include <unistd.h>

ssize_t sendfile(int out, int in, off_t *offset, size_t len) { return __r3_ret(sys_sendfile(out, in, offset, len)); }

ssize_t copy_file_range(int in, off_t *in_offset, int out, off_t *out_offset, size_t len, unsigned flags)
{
    return __r3_ret(sys_copy_file_range(in, in_offset, out, out_offset, len, flags));
}

ssize_t splice(int in, off_t *in_offset, int out, off_t *out_offset, size_t len, unsigned flags)
{
    return __r3_ret(sys_splice(in, in_offset, out, out_offset, len, flags));
}
