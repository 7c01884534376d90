/* Waiting for a word of memory to change: futex(2), futex_waitv 5.16.
 * Kernel: include/uapi/linux/futex.h. */
#ifndef _LINUX_FUTEX_H
#define _LINUX_FUTEX_H

#include <linux/types.h>

/* futex: operation, or-ed with flags */
#define FUTEX_WAIT            0
#define FUTEX_WAKE            1
#define FUTEX_FD              2
#define FUTEX_REQUEUE         3
#define FUTEX_CMP_REQUEUE     4
#define FUTEX_WAKE_OP         5
#define FUTEX_LOCK_PI         6
#define FUTEX_UNLOCK_PI       7
#define FUTEX_TRYLOCK_PI      8
#define FUTEX_WAIT_BITSET     9
#define FUTEX_WAKE_BITSET     10
#define FUTEX_WAIT_REQUEUE_PI 11
#define FUTEX_CMP_REQUEUE_PI  12
#define FUTEX_LOCK_PI2        13
#define FUTEX_PRIVATE_FLAG   128
#define FUTEX_CLOCK_REALTIME 256
#define FUTEX_CMD_MASK       ~(FUTEX_PRIVATE_FLAG | FUTEX_CLOCK_REALTIME)

/* Operations with FUTEX_PRIVATE_FLAG */
#define FUTEX_WAIT_PRIVATE            (FUTEX_WAIT | FUTEX_PRIVATE_FLAG)
#define FUTEX_WAKE_PRIVATE            (FUTEX_WAKE | FUTEX_PRIVATE_FLAG)
#define FUTEX_REQUEUE_PRIVATE         (FUTEX_REQUEUE | FUTEX_PRIVATE_FLAG)
#define FUTEX_CMP_REQUEUE_PRIVATE     (FUTEX_CMP_REQUEUE | FUTEX_PRIVATE_FLAG)
#define FUTEX_WAKE_OP_PRIVATE         (FUTEX_WAKE_OP | FUTEX_PRIVATE_FLAG)
#define FUTEX_LOCK_PI_PRIVATE         (FUTEX_LOCK_PI | FUTEX_PRIVATE_FLAG)
#define FUTEX_LOCK_PI2_PRIVATE        (FUTEX_LOCK_PI2 | FUTEX_PRIVATE_FLAG)
#define FUTEX_UNLOCK_PI_PRIVATE       (FUTEX_UNLOCK_PI | FUTEX_PRIVATE_FLAG)
#define FUTEX_TRYLOCK_PI_PRIVATE      (FUTEX_TRYLOCK_PI | FUTEX_PRIVATE_FLAG)
#define FUTEX_WAIT_BITSET_PRIVATE     (FUTEX_WAIT_BITSET | FUTEX_PRIVATE_FLAG)
#define FUTEX_WAKE_BITSET_PRIVATE     (FUTEX_WAKE_BITSET | FUTEX_PRIVATE_FLAG)
#define FUTEX_WAIT_REQUEUE_PI_PRIVATE (FUTEX_WAIT_REQUEUE_PI | FUTEX_PRIVATE_FLAG)
#define FUTEX_CMP_REQUEUE_PI_PRIVATE  (FUTEX_CMP_REQUEUE_PI | FUTEX_PRIVATE_FLAG)

/* FUTEX_WAIT_BITSET: any */
#define FUTEX_BITSET_MATCH_ANY 0xffffffff

/* futex_waitv, futex_wait, futex_wake, futex_requeue: what a word is */
#define FUTEX2_SIZE_U8   0x00
#define FUTEX2_SIZE_U16  0x01
#define FUTEX2_SIZE_U32  0x02
#define FUTEX2_SIZE_U64  0x03
#define FUTEX2_NUMA      0x04
#define FUTEX2_PRIVATE   FUTEX_PRIVATE_FLAG
#define FUTEX2_SIZE_MASK 0x03
#define FUTEX_32         FUTEX2_SIZE_U32
#define FUTEX_WAITV_MAX  128

struct futex_waitv {
    __u64 val;
    __u64 uaddr;
    __u32 flags;
    __u32 __reserved;
};
__R3_PIN_SIZE(struct futex_waitv, 24, 8);

/* Robust mutexes: what the owner's death leaves behind, set_robust_list(2). */
#define FUTEX_WAITERS     0x80000000
#define FUTEX_OWNER_DIED  0x40000000
#define FUTEX_TID_MASK    0x3fffffff
#define ROBUST_LIST_LIMIT 2048

struct robust_list {
    struct robust_list *next;
};
__R3_PIN_SIZE(struct robust_list, 8, 8);

struct robust_list_head {
    struct robust_list  list;
    long                futex_offset;
    struct robust_list *list_op_pending;
};
__R3_PIN_SIZE(struct robust_list_head, 24, 8);

/* FUTEX_WAKE_OP: what to do with the second word, and when to wake */
#define FUTEX_OP_SET         0
#define FUTEX_OP_ADD         1
#define FUTEX_OP_OR          2
#define FUTEX_OP_ANDN        3
#define FUTEX_OP_XOR         4
#define FUTEX_OP_OPARG_SHIFT 8
#define FUTEX_OP_CMP_EQ 0
#define FUTEX_OP_CMP_NE 1
#define FUTEX_OP_CMP_LT 2
#define FUTEX_OP_CMP_LE 3
#define FUTEX_OP_CMP_GT 4
#define FUTEX_OP_CMP_GE 5

#define FUTEX_OP(op, oparg, cmp, cmparg) \
    (((op) & 0xf) << 28 | ((cmp) & 0xf) << 24 | ((oparg) & 0xfff) << 12 | ((cmparg) & 0xfff))

#endif
