/* How the number of an ioctl is made: direction, size of what is passed, group, number. */
#ifndef _SYS_IOCCOM_H
#define _SYS_IOCCOM_H

#define IOCPARM_SHIFT 13
#define IOCPARM_MASK  ((1 << IOCPARM_SHIFT) - 1)
#define IOCPARM_LEN(request) (((request) >> 16) & IOCPARM_MASK)
#define IOCBASECMD(request)  ((request) & ~(IOCPARM_MASK << 16))
#define IOCGROUP(request)    (((request) >> 8) & 0xff)
#define IOCPARM_MAX   IOCPARM_MASK

#define IOC_VOID    0x20000000 /* passes nothing */
#define IOC_OUT     0x40000000 /* the kernel writes */
#define IOC_IN      0x80000000 /* the kernel reads */
#define IOC_INOUT   (IOC_IN | IOC_OUT)
#define IOC_DIRMASK 0xe0000000

#define _IOC(direction, group, number, size) \
    ((unsigned long)((direction) | (((size) & IOCPARM_MASK) << 16) | ((group) << 8) | (number)))
#define _IO(group, number)         _IOC(IOC_VOID, (group), (number), 0)
#define _IOR(group, number, type)  _IOC(IOC_OUT, (group), (number), sizeof(type))
#define _IOW(group, number, type)  _IOC(IOC_IN, (group), (number), sizeof(type))
#define _IOWR(group, number, type) _IOC(IOC_INOUT, (group), (number), sizeof(type))

#endif
