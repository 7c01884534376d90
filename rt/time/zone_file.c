/* Zones by file. Every length and index in the file is checked once, at opening, so that reading needs none. */
#include "time/zone_file.h"

#include "sys.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>

enum { HEADER_BYTES = 44, TYPE_BYTES = 6, MAX_FILE_BYTES = 1 << 20 };

static uint32_t read32(const unsigned char *p)
{
    return (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
}

static long long time_of(const struct __r3_zone_file *file, uint32_t i)
{
    const unsigned char *p = file->times + (size_t)i * (size_t)file->time_bytes;
    if (file->time_bytes == 4)
        return (int32_t)read32(p);
    return (long long)((uint64_t)read32(p) << 32 | read32(p + 4));
}

/* One block: its header's six counts, then the data. The offset behind it, or 0 if it does not fit. */
static size_t read_block(struct __r3_zone_file *file, size_t at, int time_bytes)
{
    const unsigned char *head = file->map + at;
    if (file->len < at + HEADER_BYTES || memcmp(head, "TZif", 4))
        return 0;
    uint32_t utc = read32(head + 20), standard = read32(head + 24), leaps = read32(head + 28);
    file->time_count = read32(head + 32);
    file->type_count = read32(head + 36);
    file->name_bytes = read32(head + 40);
    file->time_bytes = time_bytes;
    file->times = head + HEADER_BYTES;
    file->indices = file->times + (size_t)file->time_count * (size_t)time_bytes;
    file->types = file->indices + file->time_count;
    file->names = file->types + (size_t)file->type_count * TYPE_BYTES;
    /* Counts of 32 bits in sums of 64: no overflow. */
    size_t bytes = (size_t)file->time_count * (size_t)(time_bytes + 1) + (size_t)file->type_count * TYPE_BYTES +
                   file->name_bytes + (size_t)leaps * (size_t)(time_bytes + 4) + standard + utc;
    return bytes <= file->len - at - HEADER_BYTES ? at + HEADER_BYTES + bytes : 0;
}

static int is_sound(const struct __r3_zone_file *file)
{
    if (!file->type_count || !file->name_bytes || file->names[file->name_bytes - 1])
        return 0;
    for (uint32_t i = 0; i < file->time_count; i++)
        if (file->indices[i] >= file->type_count)
            return 0;
    for (uint32_t i = 0; i < file->type_count; i++)
        if (file->types[i * TYPE_BYTES + 5] >= file->name_bytes)
            return 0;
    return 1;
}

/* "\nRULE\n" behind the second block, for the time after its last entry; may be empty. */
static int read_footer(struct __r3_zone_file *file, size_t at)
{
    char rule[64];
    size_t len = 0;
    if (at >= file->len || file->map[at++] != '\n')
        return 0;
    for (; at < file->len && file->map[at] != '\n' && len < sizeof rule - 1; at++)
        rule[len++] = (char)file->map[at];
    rule[len] = 0;
    return at < file->len && file->map[at] == '\n' && __r3_zone_rule_read(&file->rule, rule) == 0;
}

static int read_file(struct __r3_zone_file *file)
{
    size_t end = read_block(file, 0, 4);
    file->has_rule = 0;
    if (end && file->map[4] >= '2') { /* times of 8 bytes stand in a second block */
        end = read_block(file, end, 8);
        if (end)
            file->has_rule = read_footer(file, end);
    }
    return end && is_sound(file) ? 0 : -EINVAL;
}

int __r3_zone_file_open(struct __r3_zone_file *file, const char *path)
{
    struct sys_file_facts st;
    long fd = sys_openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
    if (fd < 0)
        return (int)fd;
    long r = sys_file_facts((int)fd, &st);
    if (r >= 0 && (!S_ISREG(st.mode) || st.bytes < HEADER_BYTES || st.bytes > MAX_FILE_BYTES))
        r = -EINVAL;
    if (r >= 0) {
        file->len = st.bytes;
        r = sys_mmap(0, file->len, PROT_READ, MAP_PRIVATE, (int)fd, 0);
    }
    sys_close((int)fd);
    if (r < 0 && r > -4096)
        return (int)r;
    file->map = (const void *)r;
    r = read_file(file);
    if (r < 0)
        __r3_zone_file_close(file);
    return (int)r;
}

void __r3_zone_file_close(struct __r3_zone_file *file)
{
    sys_munmap((void *)file->map, file->len);
    file->map = 0;
}

struct __r3_zone_type __r3_zone_file_type(const struct __r3_zone_file *file, unsigned index)
{
    const unsigned char *type = file->types + index * TYPE_BYTES;
    return (struct __r3_zone_type){(int)read32(type), type[4], (const char *)file->names + type[5]};
}

struct __r3_zone_type __r3_zone_file_at(const struct __r3_zone_file *file, long long seconds)
{
    uint32_t low = 0, high = file->time_count; /* entries below low are not after `seconds` */
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (time_of(file, middle) <= seconds)
            low = middle + 1;
        else
            high = middle;
    }
    if (low == file->time_count && file->has_rule)
        return __r3_zone_rule_at(&file->rule, seconds);
    return __r3_zone_file_type(file, low ? file->indices[low - 1] : 0);
}
