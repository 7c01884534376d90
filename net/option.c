/* Socket options whose value is a whole number: <ring3/option.h>. Linger is a struct to the kernel and seconds here. */
#include <ring3/option.h>

#include "sys.h"

#include "option_value.h"

static int level_of(unsigned option) { return (int)(option >> 16); }
static int name_of(unsigned option) { return (int)(option & 0xffff); }

int r3_option_set(int fd, unsigned option, int value)
{
    if (option == R3_LINGER_SECONDS) {
        struct linger linger = {.l_onoff = value >= 0, .l_linger = value >= 0 ? value : 0};
        return (int)sys_setsockopt(fd, SOL_SOCKET, SO_LINGER, &linger, sizeof linger);
    }
    value = value_to_kernel(option, value);
    return (int)sys_setsockopt(fd, level_of(option), name_of(option), &value, sizeof value);
}

int r3_option_get(int fd, unsigned option, int *value)
{
    struct linger linger = {0};
    int is_linger = option == R3_LINGER_SECONDS;
    void *at = is_linger ? (void *)&linger : value;
    socklen_t len = is_linger ? sizeof linger : sizeof *value;
    int r = (int)sys_getsockopt(fd, level_of(option), name_of(option), at, &len);
    if (r >= 0 && is_linger)
        *value = linger.l_onoff ? linger.l_linger : -1;
    else if (r >= 0)
        *value = value_from_kernel(option, *value);
    return r;
}
