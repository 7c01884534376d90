/* Buffers in pieces, and in the memory of devices. Kernel: include/uapi/linux/uio.h. */
#ifndef _LINUX_UIO_H
#define _LINUX_UIO_H

#include <linux/types.h>
#include <bits/iovec.h>

/* Packets received into a device's memory (6.12) */
struct dmabuf_cmsg {
    __u64 frag_offset;
    __u32 frag_size;
    __u32 frag_token;
    __u32 dmabuf_id;
    __u32 flags;
};
__R3_PIN_SIZE(struct dmabuf_cmsg, 24, 8);

struct dmabuf_token {
    __u32 token_start;
    __u32 token_count;
};
__R3_PIN_SIZE(struct dmabuf_token, 8, 4);

#define UIO_FASTIOV 8

#endif
