/* @FILE among the arguments stands for the arguments in FILE, as GCC and clang have it: blanks and line ends
 * separate, quotes keep blanks, a backslash takes the next character as it is. What cannot be read stays as it
 * is. Build systems write such files, and clang itself hands them to its linker. */
#include "driver.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_NESTED = 16 };

static char *file_text(const char *path)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return 0;
    char *text = 0;
    size_t used = 0, room = 0;
    for (;;) {
        if (room - used < 2) {
            room = room ? 2 * room : 4096;
            text = realloc(text, room);
            if (!text)
                die(STATUS_FAILED, "out of memory");
        }
        ssize_t got = read(fd, text + used, room - used - 1);
        if (got <= 0) {
            close(fd);
            text[used] = 0;
            return got == 0 ? text : 0;
        }
        used += (size_t)got;
    }
}

/* Takes one argument off the text, unquoted in place; null at the end. */
static char *next_argument(char **text)
{
    char *from = *text + strspn(*text, " \t\r\n\f\v"), *to = from, *start = from, quote = 0;
    if (!*from)
        return 0;
    for (; *from && (quote || !strchr(" \t\r\n\f\v", *from)); from++) {
        if (*from == '\\' && from[1])
            *to++ = *++from;
        else if (quote ? *from == quote : *from == '\'' || *from == '"')
            quote = quote ? 0 : *from;
        else
            *to++ = *from;
    }
    *text = *from ? from + 1 : from;
    *to = 0;
    return start;
}

static void add_expanded(struct words *list, char *argument, int depth)
{
    char *text = argument[0] == '@' && depth < MOST_NESTED ? file_text(argument + 1) : 0;
    if (!text) {
        words_add(list, argument);
        return;
    }
    for (char *inner; (inner = next_argument(&text));)
        add_expanded(list, inner, depth + 1);
}

struct words arguments_expanded(int argc, char **argv)
{
    struct words list = {0};
    for (int i = 1; i < argc; i++)
        add_expanded(&list, argv[i], 0);
    return list;
}
