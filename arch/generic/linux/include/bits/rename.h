/* Flags of renameat2(2), Linux 3.15: <stdio.h> and <linux/fs.h> show them. */
#ifndef _BITS_RENAME_H
#define _BITS_RENAME_H

#define RENAME_NOREPLACE (1 << 0)
#define RENAME_EXCHANGE  (1 << 1)
#define RENAME_WHITEOUT  (1 << 2)

#endif
