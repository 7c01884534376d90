/* sys_checkpoint(2). Values: sys/checkpoint.h of the kernel. */
#ifndef _SYS_CHECKPOINT_H
#define _SYS_CHECKPOINT_H

#include <features.h>
#include <bits/types.h>

#define CKPT_FREEZE    1
#define CKPT_THAW      2
#define CKPT_FREEZEPID 3
#define CKPT_THAWBIN   4

__R3_DECLS_BEGIN

/* As the manual; -1 with errno: EINVAL, EPERM, EBADF. */
int sys_checkpoint(int type, int fd, __pid_t pid, int result);

__R3_DECLS_END

#endif
