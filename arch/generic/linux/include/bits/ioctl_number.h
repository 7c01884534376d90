/* How ioctl numbers are made: asm-generic/ioctl.h.
 * direction | size of the argument | type, 8 bits | number, 8 bits; bits/ioc.h has the widths. */
#ifndef _BITS_IOCTL_NUMBER_H
#define _BITS_IOCTL_NUMBER_H

#include <bits/ioc.h>

#define _IOC_NRBITS   8
#define _IOC_TYPEBITS 8

#define _IOC_NRMASK   ((1 << _IOC_NRBITS) - 1)
#define _IOC_TYPEMASK ((1 << _IOC_TYPEBITS) - 1)
#define _IOC_SIZEMASK ((1 << _IOC_SIZEBITS) - 1)
#define _IOC_DIRMASK  ((1 << _IOC_DIRBITS) - 1)

#define _IOC_NRSHIFT   0
#define _IOC_TYPESHIFT (_IOC_NRSHIFT + _IOC_NRBITS)
#define _IOC_SIZESHIFT (_IOC_TYPESHIFT + _IOC_TYPEBITS)
#define _IOC_DIRSHIFT  (_IOC_SIZESHIFT + _IOC_SIZEBITS)

#define _IOC(direction, type, number, size) \
    (((unsigned)(direction) << _IOC_DIRSHIFT) | ((unsigned)(type) << _IOC_TYPESHIFT) | \
     ((unsigned)(number) << _IOC_NRSHIFT) | ((unsigned)(size) << _IOC_SIZESHIFT))

#define _IO(type, number)             _IOC(_IOC_NONE, (type), (number), 0)
#define _IOR(type, number, argument)  _IOC(_IOC_READ, (type), (number), sizeof(argument))
#define _IOW(type, number, argument)  _IOC(_IOC_WRITE, (type), (number), sizeof(argument))
#define _IOWR(type, number, argument) _IOC(_IOC_READ | _IOC_WRITE, (type), (number), sizeof(argument))

#define _IOC_DIR(request)  (((request) >> _IOC_DIRSHIFT) & _IOC_DIRMASK)
#define _IOC_TYPE(request) (((request) >> _IOC_TYPESHIFT) & _IOC_TYPEMASK)
#define _IOC_NR(request)   (((request) >> _IOC_NRSHIFT) & _IOC_NRMASK)
#define _IOC_SIZE(request) (((request) >> _IOC_SIZESHIFT) & _IOC_SIZEMASK)

#endif
