/* The way to the guest's memory: a range that is not wholly the guest's is a bad address, and a fault on the way gives
 * EFAULT. */
#include "host.h"

#include <sys/uio.h>

#include "process_event.h"

uint64_t guest_trampoline;

bool guest_range(uint64_t address, uint64_t len)
{
    if (len == 0)
        return true;
    if (address + len < address || address + len > 1UL << 47)
        return false;
    if (address < guest_trampoline + PAGE && address + len > guest_trampoline)
        return false;
    return !arena_has(address, len) && !process_event_has(address, len);
}

long guest_read(void *to, uint64_t from, size_t len)
{
    return guest_range(from, len) ? host_copy(to, (const void *)from, len) : -EFAULT;
}

long guest_write(uint64_t to, const void *from, size_t len)
{
    return guest_range(to, len) ? host_copy((void *)to, from, len) : -EFAULT;
}

/* Length without the end, or -EFAULT, or -ENAMETOOLONG. A string may end right before a foreign page. */
long guest_string(char *to, uint64_t from, size_t size)
{
    for (size_t done = 0; done < size;) {
        size_t part = PAGE - ((from + done) & (PAGE - 1));
        if (part > size - done)
            part = size - done;
        if (!guest_range(from + done, part))
            return -EFAULT;
        long n = host_copy_string(to + done, (const char *)from + done, part);
        if (n >= 0)
            return (long)done + n;
        if (n != -ENAMETOOLONG)
            return n;
        done += part;
    }
    return -ENAMETOOLONG;
}

long guest_path(char to[PATH_SIZE], uint64_t from) { return guest_string(to, from, PATH_SIZE); }

/* DragonFly's UIO_MAXIOV is 1024, as Linux'; a total beyond SSIZE_MAX is EINVAL on both. */
long guest_iovec(struct iovec *to, uint64_t from, unsigned count)
{
    if (count > 1024)
        return -EINVAL;
    long r = guest_read(to, from, count * sizeof *to);
    for (unsigned i = 0; i < count && r == 0; i++)
        if (!guest_range((uint64_t)to[i].iov_base, to[i].iov_len))
            r = (long)to[i].iov_len < 0 ? -EINVAL : -EFAULT;
    return r;
}
