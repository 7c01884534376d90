/* Extended attributes of files: xattr(7). Linux 2.4. */
#ifndef _SYS_XATTR_H
#define _SYS_XATTR_H

#include <features.h>
#include <bits/types.h>

typedef __SIZE_TYPE__ size_t;
typedef __ssize_t     ssize_t;

/* setxattr: flags */
#define XATTR_CREATE  1 /* fail with EEXIST if there is one */
#define XATTR_REPLACE 2 /* fail with ENODATA if there is none */

__R3_DECLS_BEGIN

/* size 0 asks for the size needed. */
ssize_t getxattr(const char *path, const char *name, void *value, size_t size);
ssize_t lgetxattr(const char *path, const char *name, void *value, size_t size);
ssize_t fgetxattr(int fd, const char *name, void *value, size_t size);

ssize_t listxattr(const char *path, char *list, size_t size);
ssize_t llistxattr(const char *path, char *list, size_t size);
ssize_t flistxattr(int fd, char *list, size_t size);

int setxattr(const char *path, const char *name, const void *value, size_t size, int flags);
int lsetxattr(const char *path, const char *name, const void *value, size_t size, int flags);
int fsetxattr(int fd, const char *name, const void *value, size_t size, int flags);

int removexattr(const char *path, const char *name);
int lremovexattr(const char *path, const char *name);
int fremovexattr(int fd, const char *name);

__R3_DECLS_END

#endif
