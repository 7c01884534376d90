/* quotactl(2). Values: vfs/ufs/quota.h of the kernel. */
#ifndef _VFS_UFS_QUOTA_H
#define _VFS_UFS_QUOTA_H

#include <features.h>
#include <stdint.h>

#define USRQUOTA 0
#define GRPQUOTA 1

#define SUBCMDSHIFT 8
#define SUBCMDMASK  0xff
#define QCMD(command, type) (((command) << SUBCMDSHIFT) | ((type) & SUBCMDMASK))

#define Q_QUOTAON  0x100
#define Q_QUOTAOFF 0x200
#define Q_GETQUOTA 0x300
#define Q_SETQUOTA 0x400
#define Q_SETUSE   0x500
#define Q_SYNC     0x600

/* Blocks are 512 bytes, times seconds since the Epoch. */
struct ufs_dqblk {
    uint32_t dqb_bhardlimit;
    uint32_t dqb_bsoftlimit;
    uint32_t dqb_curblocks;
    uint32_t dqb_ihardlimit;
    uint32_t dqb_isoftlimit;
    uint32_t dqb_curinodes;
    int32_t  dqb_btime;
    int32_t  dqb_itime;
};
__R3_PIN_SIZE(struct ufs_dqblk, 32, 4);

#endif
