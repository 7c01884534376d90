/* What <fcntl.h> shows of Linux beyond POSIX: linux/fcntl.h; fcntl(2), open_by_handle_at(2), fallocate(2), splice(2). */
#if __R3_POSIX
#define F_OFD_GETLK  36 /* locks of the open file description */
#define F_OFD_SETLK  37
#define F_OFD_SETLKW 38
#endif

#if __R3_BSD
/* The ...at functions. */
#define AT_NO_AUTOMOUNT       0x800
#define AT_EMPTY_PATH         0x1000
#define AT_STATX_SYNC_TYPE    0x6000
#define AT_STATX_SYNC_AS_STAT 0x0000
#define AT_STATX_FORCE_SYNC   0x2000
#define AT_STATX_DONT_SYNC    0x4000
#define AT_RECURSIVE          0x8000
#define AT_RENAME_NOREPLACE   0x0001
#define AT_RENAME_EXCHANGE    0x0002
#define AT_RENAME_WHITEOUT    0x0004
#define AT_HANDLE_FID         0x200
#define AT_HANDLE_MNT_ID_UNIQUE 0x001

/* fcntl: commands. */
#define F_SETSIG        10
#define F_GETSIG        11
#define F_SETOWN_EX     15
#define F_GETOWN_EX     16
#define F_GETOWNER_UIDS 17
#define F_SETLEASE      1024
#define F_GETLEASE      1025
#define F_NOTIFY        1026
#define F_DUPFD_QUERY   1027
#define F_CREATED_QUERY 1028
#define F_CANCELLK      1029
#define F_SETPIPE_SZ    1031
#define F_GETPIPE_SZ    1032
#define F_ADD_SEALS     1033
#define F_GET_SEALS     1034
#define F_GET_RW_HINT       1035
#define F_SET_RW_HINT       1036
#define F_GET_FILE_RW_HINT  1037
#define F_SET_FILE_RW_HINT  1038

#define F_SEAL_SEAL         0x01
#define F_SEAL_SHRINK       0x02
#define F_SEAL_GROW         0x04
#define F_SEAL_WRITE        0x08
#define F_SEAL_FUTURE_WRITE 0x10
#define F_SEAL_EXEC         0x20

#define RWH_WRITE_LIFE_NOT_SET 0
#define RWH_WRITE_LIFE_NONE    1
#define RWH_WRITE_LIFE_SHORT   2
#define RWH_WRITE_LIFE_MEDIUM  3
#define RWH_WRITE_LIFE_LONG    4
#define RWH_WRITE_LIFE_EXTREME 5
#define RWF_WRITE_LIFE_NOT_SET RWH_WRITE_LIFE_NOT_SET

#define DN_ACCESS    0x00000001 /* F_NOTIFY */
#define DN_MODIFY    0x00000002
#define DN_CREATE    0x00000004
#define DN_DELETE    0x00000008
#define DN_RENAME    0x00000010
#define DN_ATTRIB    0x00000020
#define DN_MULTISHOT 0x80000000
#endif

#if __R3_GNU
#define F_OWNER_TID  0
#define F_OWNER_PID  1
#define F_OWNER_PGRP 2
#define F_OWNER_GID  F_OWNER_PGRP

struct f_owner_ex {
    int   type;
    pid_t pid;
};
__R3_PIN_SIZE(struct f_owner_ex, 8, 4);

struct file_handle {
    unsigned int handle_bytes;
    int          handle_type;
    __R3_FLEXIBLE(unsigned char, f_handle);
};
__R3_PIN_SIZE(struct file_handle, 8, 4);
#define MAX_HANDLE_SZ 128

#include <linux/falloc.h>

#define SYNC_FILE_RANGE_WAIT_BEFORE 1
#define SYNC_FILE_RANGE_WRITE       2
#define SYNC_FILE_RANGE_WAIT_AFTER  4

#define SPLICE_F_MOVE     1
#define SPLICE_F_NONBLOCK 2
#define SPLICE_F_MORE     4
#define SPLICE_F_GIFT     8

typedef __off_t loff_t;

__R3_DECLS_BEGIN

int fallocate(int fd, int mode, off_t start, off_t size);
int name_to_handle_at(int dir, const char *path, struct file_handle *handle, int *mount_id, int flags);
int open_by_handle_at(int mount_fd, struct file_handle *handle, int flags);
ssize_t readahead(int fd, off_t start, size_t size);
int sync_file_range(int fd, off_t start, off_t size, unsigned int flags);
ssize_t vmsplice(int fd, const struct iovec *pieces, size_t count, unsigned int flags);
ssize_t splice(int from, off_t *from_offset, int to, off_t *to_offset, size_t size, unsigned int flags);
ssize_t tee(int from, int to, size_t size, unsigned int flags);

__R3_DECLS_END
#endif
