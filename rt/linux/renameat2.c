/* renameat2: a rename with conditions. Linux 3.15. */
#include "internal.h"
#include "sys_file.h"

#include <stdio.h>

int renameat2(int from_dir, const char *from, int to_dir, const char *to, unsigned flags)
{
    return (int)__r3_ret(sys_renameat2(from_dir, from, to_dir, to, flags));
}
