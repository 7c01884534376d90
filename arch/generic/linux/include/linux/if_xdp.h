/* Packets past the network stack: AF_XDP sockets, Linux 4.18.
 * Kernel: include/uapi/linux/if_xdp.h. */
#ifndef _LINUX_IF_XDP_H
#define _LINUX_IF_XDP_H

#include <linux/types.h>

/* bind: flags */
#define XDP_SHARED_UMEM     (1 << 0)
#define XDP_COPY            (1 << 1)
#define XDP_ZEROCOPY        (1 << 2)
#define XDP_USE_NEED_WAKEUP (1 << 3)
#define XDP_USE_SG          (1 << 4)

struct sockaddr_xdp {
    __u16 sxdp_family;
    __u16 sxdp_flags;
    __u32 sxdp_ifindex;
    __u32 sxdp_queue_id;
    __u32 sxdp_shared_umem_fd;
};
__R3_PIN_SIZE(struct sockaddr_xdp, 16, 4);

/* Socket options, level SOL_XDP */
#define XDP_MMAP_OFFSETS         1
#define XDP_RX_RING              2
#define XDP_TX_RING              3
#define XDP_UMEM_REG             4
#define XDP_UMEM_FILL_RING       5
#define XDP_UMEM_COMPLETION_RING 6
#define XDP_STATISTICS           7
#define XDP_OPTIONS              8

/* XDP_UMEM_REG: the memory that packets live in */
struct xdp_umem_reg {
    __u64 addr;
    __u64 len;
    __u32 chunk_size;
    __u32 headroom;
    __u32 flags;
    __u32 tx_metadata_len;
};
__R3_PIN_SIZE(struct xdp_umem_reg, 32, 8);

#define XDP_UMEM_UNALIGNED_CHUNK_FLAG (1 << 0)
#define XDP_UMEM_TX_SW_CSUM           (1 << 1)
#define XDP_UMEM_TX_METADATA_LEN      (1 << 2)

/* XDP_MMAP_OFFSETS: where a ring's members stand */
struct xdp_ring_offset {
    __u64 producer;
    __u64 consumer;
    __u64 desc;
    __u64 flags;
};
__R3_PIN_SIZE(struct xdp_ring_offset, 32, 8);

struct xdp_mmap_offsets {
    struct xdp_ring_offset rx;
    struct xdp_ring_offset tx;
    struct xdp_ring_offset fr;
    struct xdp_ring_offset cr;
};
__R3_PIN_SIZE(struct xdp_mmap_offsets, 128, 8);

#define XDP_RING_NEED_WAKEUP (1 << 0)

/* mmap: which ring */
#define XDP_PGOFF_RX_RING              0
#define XDP_PGOFF_TX_RING              0x80000000
#define XDP_UMEM_PGOFF_FILL_RING       0x100000000ULL
#define XDP_UMEM_PGOFF_COMPLETION_RING 0x180000000ULL

/* XDP_STATISTICS, XDP_OPTIONS */
struct xdp_statistics {
    __u64 rx_dropped;
    __u64 rx_invalid_descs;
    __u64 tx_invalid_descs;
    __u64 rx_ring_full;
    __u64 rx_fill_ring_empty_descs;
    __u64 tx_ring_empty_descs;
};
__R3_PIN_SIZE(struct xdp_statistics, 48, 8);

struct xdp_options {
    __u32 flags;
};
__R3_PIN_SIZE(struct xdp_options, 4, 4);

#define XDP_OPTIONS_ZEROCOPY (1 << 0)

/* One packet; an address in unaligned mode carries its offset in the upper 16 bits */
struct xdp_desc {
    __u64 addr;
    __u32 len;
    __u32 options;
};
__R3_PIN_SIZE(struct xdp_desc, 16, 8);

#define XSK_UNALIGNED_BUF_OFFSET_SHIFT 48
#define XSK_UNALIGNED_BUF_ADDR_MASK    ((1ULL << XSK_UNALIGNED_BUF_OFFSET_SHIFT) - 1)
#define XDP_PKT_CONTD                  (1 << 0)
#define XDP_TX_METADATA                (1 << 1)

/* What to do with a packet on its way out, before its data (6.8) */
#define XDP_TXMD_FLAGS_TIMESTAMP (1 << 0)
#define XDP_TXMD_FLAGS_CHECKSUM  (1 << 1)

struct xsk_tx_metadata_request {
    __u16 csum_start;
    __u16 csum_offset;
};
struct xsk_tx_metadata_completion {
    __u64 tx_timestamp;
};
struct xsk_tx_metadata {
    __u64 flags;
    union {
        struct xsk_tx_metadata_request    request;
        struct xsk_tx_metadata_completion completion;
    };
};
__R3_PIN_SIZE(struct xsk_tx_metadata, 16, 8);

#endif
