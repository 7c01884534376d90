/* The one socket option whose value is a text: <ring3/option.h>. */
#include <ring3/option.h>

#include "sys.h"

#include "option_value.h"

#include <errno.h>

enum { NAME_BYTES = 16 }; /* IFNAMSIZ */

int r3_option_bind_to_device(int fd, const char *name)
{
    socklen_t length = 0;
    while (name[length])
        if (++length == NAME_BYTES)
            return -EINVAL; /* the kernel would cut it and bind to another */
    return bind_to_device(fd, name, length + 1);
}
