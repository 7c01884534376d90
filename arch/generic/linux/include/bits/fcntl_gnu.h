/* What <fcntl.h> shows of Linux beyond POSIX: fcntl(2), open_by_handle_at(2), fallocate(2), splice(2). */
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
