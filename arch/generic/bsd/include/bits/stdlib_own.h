/* <stdlib.h>: what only the BSDs have. */
int getloadavg(double averages[], int count); /* of 1, 5 and 15 minutes; how many, or -1 */

/* The name below /dev of the device with this number; "#C1:0x2" (major, minor) if the kernel knows none. S_IFCHR or S_IFBLK is
 * its type. devname_r cuts the name to `size` bytes and is thread-safe; devname has one place for all. Source: devname(3). */
char *devname(__dev_t device, __mode_t type);
char *devname_r(__dev_t device, __mode_t type, char *name, size_t size);
