/* The kernel's ciphers and hashes as sockets: AF_ALG. Linux 2.6.38. Kernel: include/uapi/linux/if_alg.h. */
#ifndef _LINUX_IF_ALG_H
#define _LINUX_IF_ALG_H

#include <linux/types.h>

struct sockaddr_alg {
    __u16 salg_family;
    __u8  salg_type[14];
    __u32 salg_feat;
    __u32 salg_mask;
    __u8  salg_name[64];
};
__R3_PIN_SIZE(struct sockaddr_alg, 88, 4);

/* The same with a name as long as need be; Linux 4.16. */
struct sockaddr_alg_new {
    __u16 salg_family;
    __u8  salg_type[14];
    __u32 salg_feat;
    __u32 salg_mask;
    __R3_FLEXIBLE(__u8, salg_name);
};

struct af_alg_iv {
    __u32 ivlen;
    __R3_FLEXIBLE(__u8, iv);
};
__R3_PIN_SIZE(struct af_alg_iv, 4, 4);

/* Socket options, level SOL_ALG; control messages */
#define ALG_SET_KEY               1
#define ALG_SET_IV                2
#define ALG_SET_OP                3
#define ALG_SET_AEAD_ASSOCLEN     4
#define ALG_SET_AEAD_AUTHSIZE     5
#define ALG_SET_DRBG_ENTROPY      6
#define ALG_SET_KEY_BY_KEY_SERIAL 7

/* ALG_SET_OP */
#define ALG_OP_DECRYPT 0
#define ALG_OP_ENCRYPT 1

#endif
