/* Files of words: net/lines.h. Read in place, without stdio: it would be more than the rest of a small daemon. */
#include "net/lines.h"

#include "sys.h"

#include <errno.h>
#include <fcntl.h>

int __r3_lines_open(struct __r3_lines *lines, const char *path)
{
    lines->at = lines->end = 0;
    do
        lines->fd = (int)sys_openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);
    while (lines->fd == -EINTR);
    switch (lines->fd) {
    case -ENOENT: case -ENOTDIR: case -EACCES: return 0;
    default: return lines->fd < 0 ? lines->fd : 0;
    }
}

void __r3_lines_close(struct __r3_lines *lines)
{
    if (lines->fd >= 0)
        sys_close(lines->fd);
}

/* The next byte, -1 at the end, or -errno - 1. */
static int next_byte(struct __r3_lines *lines)
{
    if (lines->at == lines->end) {
        long n;
        do
            n = sys_read(lines->fd, lines->buf, sizeof lines->buf);
        while (n == -EINTR);
        if (n <= 0)
            return (int)n - 1;
        lines->at = 0;
        lines->end = (int)n;
    }
    return (unsigned char)lines->buf[lines->at++];
}

int __r3_lines_next(struct __r3_lines *lines)
{
    int length = 0, comment = 0;
    if (lines->fd < 0)
        return 0;
    int byte = next_byte(lines);
    if (byte < 0)
        return byte + 1;
    for (; byte >= 0 && byte != '\n'; byte = next_byte(lines)) {
        comment |= byte == '#' || (byte == ';' && !length);
        if (!comment && length < (int)sizeof lines->line - 1)
            lines->line[length++] = (char)byte;
    }
    lines->line[length] = 0;
    return 1;
}

static int is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

char *__r3_word(char **text)
{
    char *word = *text, *end;
    while (is_blank(*word))
        word++;
    for (end = word; *end && !is_blank(*end); end++)
        ;
    if (end == word)
        return 0;
    *text = *end ? end + 1 : end;
    *end = 0;
    return word;
}
