/* Addresses between a machine and the virtual machines on it, which the kernel has none of: they can be written and read
 * (<ring3/address.h>), but no socket of their family opens (EAFNOSUPPORT). */
#ifndef _BITS_VSOCK_H
#define _BITS_VSOCK_H

#include <features.h>
#include <sys/socket.h>

#define AF_VSOCK        255 /* a number that no family has */
#define VMADDR_CID_ANY  0xffffffffU
#define VMADDR_CID_LOCAL 1
#define VMADDR_CID_HOST 2
#define VMADDR_PORT_ANY 0xffffffffU

struct sockaddr_vm {
    unsigned char svm_len;
    sa_family_t   svm_family;
    unsigned short __pad;
    unsigned int  svm_port;
    unsigned int  svm_cid;
    unsigned char svm_zero[4];
};
__R3_PIN_SIZE(struct sockaddr_vm, 16, 4);

#endif
