/* The list of the streams that fopen and its kin made: for fflush(NULL) and the end of the process.
 * Order of locks: the list, then a stream. */
#include "stream.h"

struct __r3_lock __r3_stream_list_lock; /* fork() takes it too */
static FILE *first;

void __r3_stream_link(FILE *f)
{
    __r3_lock(&__r3_stream_list_lock);
    f->next = first;
    if (first)
        first->previous = f;
    first = f;
    __r3_unlock(&__r3_stream_list_lock);
}

void __r3_stream_unlink(FILE *f)
{
    __r3_lock(&__r3_stream_list_lock);
    if (f->previous)
        f->previous->next = f->next;
    else
        first = f->next;
    if (f->next)
        f->next->previous = f->previous;
    __r3_unlock(&__r3_stream_list_lock);
}

int __r3_stream_each_listed(int (*call)(FILE *))
{
    int result = 0;
    __r3_lock(&__r3_stream_list_lock);
    for (FILE *f = first; f; f = f->next)
        result |= call(f);
    __r3_unlock(&__r3_stream_list_lock);
    return result;
}
