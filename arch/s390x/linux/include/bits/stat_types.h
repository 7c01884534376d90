/* nlink_t and blksize_t: both are words in this CPU's struct stat. */
typedef unsigned long __nlink_t;
typedef long          __blksize_t;
