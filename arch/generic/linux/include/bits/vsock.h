/* Addresses between a machine and the virtual machines on it: the kernel's. Linux 3.9. */
#include <linux/vm_sockets.h>
