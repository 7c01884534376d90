/* 64-bit hardware addresses: sys/eui64.h of the kernel. */
#ifndef _SYS_EUI64_H
#define _SYS_EUI64_H

#define EUI64_LEN 8
#define EUI64_SIZ 24 /* as text, with the final NUL */

struct eui64 {
    unsigned char octet[EUI64_LEN];
};

#endif
