/* Sockets between a virtual machine and its host: vsock(7), AF_VSOCK.
 * Kernel: include/uapi/linux/vm_sockets.h. */
#ifndef _LINUX_VM_SOCKETS_H
#define _LINUX_VM_SOCKETS_H

#include <sys/socket.h>
#include <sys/ioctl.h>
#include <linux/types.h>

/* Socket options, level AF_VSOCK */
#define SO_VM_SOCKETS_BUFFER_SIZE     0
#define SO_VM_SOCKETS_BUFFER_MIN_SIZE 1
#define SO_VM_SOCKETS_BUFFER_MAX_SIZE 2
#define SO_VM_SOCKETS_PEER_HOST_VM_ID 3
#define SO_VM_SOCKETS_TRUSTED         5
#define SO_VM_SOCKETS_NONBLOCK_TXRX   7

#define SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD 6
#define SO_VM_SOCKETS_CONNECT_TIMEOUT_NEW 8
#define SO_VM_SOCKETS_CONNECT_TIMEOUT     SO_VM_SOCKETS_CONNECT_TIMEOUT_OLD /* time_t has 64 bits */

/* Addresses */
#define VMADDR_CID_ANY        (-1U)
#define VMADDR_CID_HYPERVISOR 0
#define VMADDR_CID_LOCAL      1
#define VMADDR_CID_HOST       2
#define VMADDR_PORT_ANY       (-1U)
#define VMADDR_FLAG_TO_HOST   0x01

#define VMADDR_CID_RESERVED VMADDR_CID_LOCAL /* its name before 5.6 */

struct sockaddr_vm {
    sa_family_t    svm_family;
    unsigned short svm_reserved1;
    unsigned int   svm_port;
    unsigned int   svm_cid;
    __u8           svm_flags;
    unsigned char  svm_zero[3];
};
__R3_PIN_SIZE(struct sockaddr_vm, 16, 4);

#define VM_SOCKETS_INVALID_VERSION     (-1U)
#define IOCTL_VM_SOCKETS_GET_LOCAL_CID _IO(7, 0xb9)
#define SOL_VSOCK                      287
#define VSOCK_RECVERR                  1

#define VM_SOCKETS_VERSION_EPOCH(v) (((v) & 0xff000000) >> 24)
#define VM_SOCKETS_VERSION_MAJOR(v) (((v) & 0x00ff0000) >> 16)
#define VM_SOCKETS_VERSION_MINOR(v) ((v) & 0x0000ffff)

#endif
