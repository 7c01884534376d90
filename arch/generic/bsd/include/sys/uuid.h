/* Universally unique identifiers: uuid(3), uuidgen(2). */
#ifndef _SYS_UUID_H
#define _SYS_UUID_H

#include <features.h>
#include <stdint.h>

#define _UUID_NODE_LEN 6

struct uuid {
    uint32_t time_low;
    uint16_t time_mid;
    uint16_t time_hi_and_version;
    uint8_t  clock_seq_hi_and_reserved;
    uint8_t  clock_seq_low;
    uint8_t  node[_UUID_NODE_LEN];
};
typedef struct uuid uuid_t;
__R3_PIN_SIZE(uuid_t, 16, 4);

#endif
