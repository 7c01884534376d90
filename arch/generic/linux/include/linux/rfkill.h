/* Radios on and off: /dev/rfkill. Kernel: include/uapi/linux/rfkill.h. */
#ifndef _LINUX_RFKILL_H
#define _LINUX_RFKILL_H

#include <sys/ioctl.h>
#include <linux/types.h>

/* Kinds of radio */
enum rfkill_type {
    RFKILL_TYPE_ALL, RFKILL_TYPE_WLAN, RFKILL_TYPE_BLUETOOTH, RFKILL_TYPE_UWB, RFKILL_TYPE_WIMAX,
    RFKILL_TYPE_WWAN, RFKILL_TYPE_GPS, RFKILL_TYPE_FM, RFKILL_TYPE_NFC, NUM_RFKILL_TYPES
};

/* What is done, or was */
enum rfkill_operation {
    RFKILL_OP_ADD, RFKILL_OP_DEL, RFKILL_OP_CHANGE, RFKILL_OP_CHANGE_ALL
};

enum rfkill_hard_block_reasons {
    RFKILL_HARD_BLOCK_SIGNAL = 1 << 0, RFKILL_HARD_BLOCK_NOT_OWNER = 1 << 1
};

/* What is read and written */
struct rfkill_event {
    __u32 idx;
    __u8  type;
    __u8  op;
    __u8  soft;
    __u8  hard;
} __attribute__((__packed__));
__R3_PIN_SIZE(struct rfkill_event, 8, 1);

struct rfkill_event_ext {
    __u32 idx;
    __u8  type;
    __u8  op;
    __u8  soft;
    __u8  hard;
    __u8  hard_block_reasons;
} __attribute__((__packed__));
__R3_PIN_SIZE(struct rfkill_event_ext, 9, 1);

#define RFKILL_EVENT_SIZE_V1 sizeof(struct rfkill_event)
#define RFKILL_IOC_MAGIC      'R'
#define RFKILL_IOC_NOINPUT    1
#define RFKILL_IOCTL_NOINPUT  _IO(RFKILL_IOC_MAGIC, RFKILL_IOC_NOINPUT)
#define RFKILL_IOC_MAX_SIZE   2
#define RFKILL_IOCTL_MAX_SIZE _IOW(RFKILL_IOC_MAGIC, RFKILL_IOC_MAX_SIZE, __u32)

#endif
