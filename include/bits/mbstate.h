/* mbstate_t: <wchar.h> and <uchar.h> show it. */
#ifndef _BITS_MBSTATE_H
#define _BITS_MBSTATE_H

typedef struct __mbstate_t {
    unsigned int __bits, __reserved;
} mbstate_t;

#endif
