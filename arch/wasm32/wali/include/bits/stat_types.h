/* nlink_t and blksize_t of x86 struct stat, which WALI has. */
typedef __kulong_t __nlink_t;
typedef __klong_t  __blksize_t;
