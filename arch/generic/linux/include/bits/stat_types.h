/* nlink_t and blksize_t where struct stat is the kernel's generic one. */
typedef unsigned int __nlink_t;
typedef int          __blksize_t;
