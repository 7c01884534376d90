/* nlink_t and blksize_t as musl's mips64 has them. */
typedef unsigned int __nlink_t;
typedef long         __blksize_t;
