/* Flags of preadv2(2) and pwritev2(2): linux/fs.h. <sys/uio.h> shows them too. */
#ifndef _BITS_RW_FLAGS_H
#define _BITS_RW_FLAGS_H

#define RWF_HIPRI     0x01
#define RWF_DSYNC     0x02
#define RWF_SYNC      0x04
#define RWF_NOWAIT    0x08 /* Linux 4.14 */
#define RWF_APPEND    0x10 /* Linux 4.16 */
#define RWF_NOAPPEND  0x20 /* Linux 6.9 */
#define RWF_ATOMIC    0x40 /* Linux 6.11 */
#define RWF_DONTCACHE 0x80 /* Linux 6.14 */

#endif
