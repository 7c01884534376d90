/* Limits on disk space for users and groups: quotactl(2). Kernel: include/uapi/linux/quota.h. */
#ifndef _SYS_QUOTA_H
#define _SYS_QUOTA_H

#include <stdint.h>
#include <features.h>

/* The first argument: command and kind */
#define SUBCMDMASK  0x00ff
#define SUBCMDSHIFT 8
#define QCMD(command, kind) (((command) << SUBCMDSHIFT) | ((kind) & SUBCMDMASK))

/* Kind */
#define USRQUOTA    0
#define GRPQUOTA    1
#define PRJQUOTA    2
#define MAXQUOTAS   3

/* Command */
#define Q_SYNC         0x800001
#define Q_QUOTAON      0x800002
#define Q_QUOTAOFF     0x800003
#define Q_GETFMT       0x800004
#define Q_GETINFO      0x800005
#define Q_SETINFO      0x800006
#define Q_GETQUOTA     0x800007
#define Q_SETQUOTA     0x800008
#define Q_GETNEXTQUOTA 0x800009 /* Linux 4.6 */

/* Format of the quota file */
#define QFMT_VFS_OLD 1
#define QFMT_VFS_V0  2
#define QFMT_OCFS2   3
#define QFMT_VFS_V1  4
#define QFMT_SHMEM   5

/* Q_GETQUOTA, Q_SETQUOTA: limits, 0 for none */
struct dqblk {
    uint64_t dqb_bhardlimit; /* in blocks of 1,024 bytes */
    uint64_t dqb_bsoftlimit;
    uint64_t dqb_curspace;   /* in bytes */
    uint64_t dqb_ihardlimit; /* in inodes */
    uint64_t dqb_isoftlimit;
    uint64_t dqb_curinodes;
    uint64_t dqb_btime;      /* when the soft limits become hard */
    uint64_t dqb_itime;
    uint32_t dqb_valid;      /* QIF_* */
};
__R3_PIN_SIZE(struct dqblk, 72, 8);

#define QIF_BLIMITS 1
#define QIF_SPACE   2
#define QIF_ILIMITS 4
#define QIF_INODES  8
#define QIF_BTIME   16
#define QIF_ITIME   32
#define QIF_LIMITS  (QIF_BLIMITS | QIF_ILIMITS)
#define QIF_USAGE   (QIF_SPACE | QIF_INODES)
#define QIF_TIMES   (QIF_BTIME | QIF_ITIME)
#define QIF_ALL     (QIF_LIMITS | QIF_USAGE | QIF_TIMES)

/* Q_GETINFO, Q_SETINFO: for the whole file system */
struct dqinfo {
    uint64_t dqi_bgrace; /* seconds */
    uint64_t dqi_igrace;
    uint32_t dqi_flags;
    uint32_t dqi_valid;  /* IIF_* */
};
__R3_PIN_SIZE(struct dqinfo, 24, 8);

#define IIF_BGRACE  1
#define IIF_IGRACE  2
#define IIF_FLAGS   4
#define IIF_ALL     (IIF_BGRACE | IIF_IGRACE | IIF_FLAGS)

__R3_DECLS_BEGIN

int quotactl(int command, const char *device, int id, char *address);

__R3_DECLS_END

#endif
