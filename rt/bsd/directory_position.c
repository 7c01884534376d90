/* telldir, seekdir: a place is a block and an offset within it, for which one long has no room. So the stream keeps what
 * telldir has told, until it is closed, and a place is that record's address. */
#include "directory_stream.h"
#include "internal.h"
#include "sys.h"

#include <stdlib.h>

struct __r3_told {
    struct __r3_told *next;
    long base;
    int at;
};

/* Strong where places are asked for. */
void __r3_directory_forget(DIR *dir)
{
    for (struct __r3_told *t = dir->told, *next; t; t = next) {
        next = t->next;
        free(t);
    }
}

/* -1 with ENOMEM if there is no memory to remember the place. */
long telldir(DIR *dir)
{
    __r3_lock(&dir->lock);
    struct __r3_told *t = dir->told;
    /* At a block's end the place is the beginning of the next: the descriptor stands there. */
    long base = dir->at < dir->end ? dir->base : sys_lseek(dir->fd, 0, SEEK_CUR);
    int at = dir->at < dir->end ? dir->at : 0;
    while (t && (t->base != base || t->at != at))
        t = t->next;
    if (!t && (t = malloc(sizeof *t))) {
        *t = (struct __r3_told){dir->told, base, at};
        dir->told = t;
    }
    __r3_unlock(&dir->lock);
    return t ? (long)t : -1;
}

static void go_to(DIR *dir, long base, int at)
{
    dir->at = dir->end = 0;
    if (sys_lseek(dir->fd, base, SEEK_SET) < 0 || !at)
        return;
    long n = sys_getdirentries(dir->fd, dir->buf, sizeof dir->buf, &dir->base);
    if (n > at) {
        dir->at = at;
        dir->end = (int)n;
    }
}

/* A place that telldir of this stream did not give changes nothing. */
void seekdir(DIR *dir, long place)
{
    __r3_lock(&dir->lock);
    for (const struct __r3_told *t = dir->told; t; t = t->next)
        if (t == (const void *)place) {
            go_to(dir, t->base, t->at);
            break;
        }
    __r3_unlock(&dir->lock);
}
