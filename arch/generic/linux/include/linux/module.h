/* Loading a kernel module: finit_module(2), flags. Kernel: include/uapi/linux/module.h. */
#ifndef _LINUX_MODULE_H
#define _LINUX_MODULE_H

#define MODULE_INIT_IGNORE_MODVERSIONS 1
#define MODULE_INIT_IGNORE_VERMAGIC    2
#define MODULE_INIT_COMPRESSED_FILE    4

#endif
