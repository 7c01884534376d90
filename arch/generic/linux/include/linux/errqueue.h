/* What came back of a packet: recvmsg(2) with MSG_ERRQUEUE, ip(7) IP_RECVERR.
 * Kernel: include/uapi/linux/errqueue.h. */
#ifndef _LINUX_ERRQUEUE_H
#define _LINUX_ERRQUEUE_H

#include <linux/types.h>
#include <bits/timespec.h>

struct sock_ee_data_rfc4884 {
    __u16 len;
    __u8  flags;
    __u8  reserved;
};

struct sock_extended_err {
    __u32 ee_errno;
    __u8  ee_origin;
    __u8  ee_type;
    __u8  ee_code;
    __u8  ee_pad;
    __u32 ee_info;
    union {
        __u32 ee_data;
        struct sock_ee_data_rfc4884 ee_rfc4884;
    } __ee;
};
#define ee_data    __ee.ee_data
#define ee_rfc4884 __ee.ee_rfc4884
__R3_PIN_SIZE(struct sock_extended_err, 16, 4);

/* The address of whom the error came from stands behind the structure. */
#define SO_EE_OFFENDER(ee) ((struct sockaddr *)((ee) + 1))

/* ee_origin */
#define SO_EE_ORIGIN_NONE         0
#define SO_EE_ORIGIN_LOCAL        1
#define SO_EE_ORIGIN_ICMP         2
#define SO_EE_ORIGIN_ICMP6        3
#define SO_EE_ORIGIN_TXSTATUS     4
#define SO_EE_ORIGIN_ZEROCOPY     5
#define SO_EE_ORIGIN_TXTIME       6
#define SO_EE_ORIGIN_TIMESTAMPING SO_EE_ORIGIN_TXSTATUS
#define SO_EE_CODE_ZEROCOPY_COPIED      1
#define SO_EE_CODE_TXTIME_INVALID_PARAM 1
#define SO_EE_CODE_TXTIME_MISSED        2
#define SO_EE_RFC4884_FLAG_INVALID      1

/* SCM_TIMESTAMPING: software, unused, hardware. */
struct scm_timestamping {
    struct timespec ts[3];
};
__R3_PIN_SIZE(struct scm_timestamping, 48, 8);

struct scm_timestamping64 {
    struct timespec ts[3];
};

/* ee_info of a time stamp: where the packet was */
enum {
    SCM_TSTAMP_SND, SCM_TSTAMP_SCHED, SCM_TSTAMP_ACK
};

#endif
