/* Where lseek counts from: <stdio.h>, <unistd.h> and <fcntl.h> show it (lseek(2)). */
#ifndef _BITS_SEEK_H
#define _BITS_SEEK_H

#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2

#endif
