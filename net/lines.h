/* The configuration files of /etc, a line at a time, words between blanks. */
#ifndef R3_NET_LINES_H
#define R3_NET_LINES_H

struct __r3_lines {
    int fd, at, end;
    char line[1024], buf[1024];
};

/* A file that is not there, or may not be read, is one without lines. Result: 0, and it must be closed; -errno: it could
 * not be looked at. */
int __r3_lines_open(struct __r3_lines *lines, const char *path);
void __r3_lines_close(struct __r3_lines *lines);

/* The next line into line: without '\n' and without a comment ('#', and ';' at the beginning). What does not fit is left
 * out. Result: 1; 0 at the end; -errno. */
int __r3_lines_next(struct __r3_lines *lines);

/* Cuts the next word off *text; null if there is none. */
char *__r3_word(char **text);

#endif
