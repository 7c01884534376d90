/* Names of ports: services(5). Lines of "name port/protocol alias ...". */
#include "net/lines.h"
#include "net/netdb.h"
#include "socket/ip_text.h"

#include <errno.h>
#include <string.h>

/* The port of a line's second word if it is of the protocol, or -1. */
static int port_in(const char *word, const char *protocol)
{
    long port = word ? __r3_read_decimal(&word, 65535) : -1;
    return port >= 0 && *word == '/' && !strcmp(word + 1, protocol) ? (int)port : -1;
}

int __r3_service_port(const char *path, const char *name, const char *protocol)
{
    struct __r3_lines lines;
    int found = -ENOENT, r = __r3_lines_open(&lines, path);
    if (r < 0)
        return r;
    while (found < 0 && (r = __r3_lines_next(&lines)) > 0) {
        char *words = lines.line;
        const char *word = __r3_word(&words);
        int port = port_in(__r3_word(&words), protocol);
        for (; port >= 0 && found < 0 && word; word = __r3_word(&words))
            if (!strcmp(word, name))
                found = port;
    }
    __r3_lines_close(&lines);
    return r < 0 ? r : found;
}

int __r3_service_name(const char *path, uint16_t port, const char *protocol, char *name, size_t size_bytes)
{
    struct __r3_lines lines;
    int found = -ENOENT, r = __r3_lines_open(&lines, path);
    if (r < 0)
        return r;
    while (found == -ENOENT && (r = __r3_lines_next(&lines)) > 0) {
        char *words = lines.line;
        const char *word = __r3_word(&words);
        if (port_in(__r3_word(&words), protocol) != port)
            continue;
        found = strlen(word) < size_bytes ? 0 : -ENOSPC;
        if (!found)
            strcpy(name, word);
    }
    __r3_lines_close(&lines);
    return r < 0 ? r : found;
}
