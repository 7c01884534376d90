/* Requests to any file: sys/filio.h of the kernel. */
#ifndef _SYS_FILIO_H
#define _SYS_FILIO_H

#include <sys/ioccom.h>

#define FIOCLEX   0x20006601
#define FIONCLEX  0x20006602
#define FIOGETLBA 0x40046679
#define FIODTYPE  0x4004667a
#define FIOGETOWN 0x4004667b
#define FIONREAD  0x4004667f
#define FIOSETOWN 0x8004667c
#define FIOASYNC  0x8004667d
#define FIONBIO   0x8004667e
#define FIODNAME  0x80106678

/* FIODNAME: the name of a device. */
struct fiodname_args {
    void        *name;
    unsigned int len;
};

#endif
