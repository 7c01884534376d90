/* Time zones by file: TZif, versions 1 to 4 (RFC 9636), as /usr/share/zoneinfo has them. */
#ifndef R3_RT_ZONE_FILE_H
#define R3_RT_ZONE_FILE_H

#include "time/zone_rule.h"

#include <stddef.h>
#include <stdint.h>

struct __r3_zone_file {
    const unsigned char *map; /* the whole file, while it is in use */
    size_t len;
    const unsigned char *times, *indices, *types, *names; /* big-endian, unaligned */
    uint32_t time_count, type_count, name_bytes;
    int time_bytes; /* 4 or 8 */
    int has_rule;   /* for the time after the last entry */
    struct __r3_zone_rule rule;
};

/* Maps and checks a file. 0 or -errno; -EINVAL: no TZif. Leap seconds are passed over: those files ("right/") count
 * seconds that POSIX time does not have. */
int __r3_zone_file_open(struct __r3_zone_file *file, const char *path);
void __r3_zone_file_close(struct __r3_zone_file *file);

/* What holds at a second since the Epoch. */
struct __r3_zone_type __r3_zone_file_at(const struct __r3_zone_file *file, long long seconds);
struct __r3_zone_type __r3_zone_file_type(const struct __r3_zone_file *file, unsigned index);

#endif
