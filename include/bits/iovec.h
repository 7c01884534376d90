/* struct iovec: one piece of a scattered buffer (readv(2)). */
#ifndef _BITS_IOVEC_H
#define _BITS_IOVEC_H

#include <features.h>

#define UIO_MAXIOV 1024 /* pieces in one call */

struct iovec {
    void         *iov_base;
    __SIZE_TYPE__ iov_len; /* bytes */
};
__R3_PIN_SIZE(struct iovec, 16, 8);

#endif
