/* sys_checkpoint(2). Values: sys/checkpoint.h of the kernel. */
#ifndef _SYS_CHECKPOINT_H
#define _SYS_CHECKPOINT_H

#define CKPT_FREEZE    1
#define CKPT_THAW      2
#define CKPT_FREEZEPID 3
#define CKPT_THAWBIN   4

#endif
