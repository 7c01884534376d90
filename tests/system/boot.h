/* What the first process of a real kernel does around the tests; one boot.c a kernel. */
#ifndef SYSTEM_BOOT_H
#define SYSTEM_BOOT_H

/* Opens the console as 0, 1 and 2, makes what the tests lean on (a writable /tmp, /dev, the loopback interface), each
 * only if it is not there, and says on standard error what could not be had: the tests then fail or skip by themselves. */
void system_boot(void);

/* Writes everything back and switches the machine off. Comes back only when the kernel refuses. */
void system_power_off(void);

#endif
