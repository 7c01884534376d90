/* Functions to be called at exit, last registered first; those registered meanwhile too. The first 32, which C
 * guarantees, need no memory; more are kept in mapped blocks (malloc would be dragged in). at_quick_exit has a list of its own. */
#include "start/start.h"
#include "sys.h"
#include "thread/lock.h"

#include <stdlib.h>
#include <sys/mman.h>

__r3_needs(__r3_steps);

enum { PER_BLOCK = 32 };

struct block {
    struct block *older;
    struct {
        void (*function)(void *);
        void *argument;
    } entry[PER_BLOCK];
};

struct list {
    struct block first, *newest;
    unsigned used; /* of the newest block */
};

static struct list at_exit, at_quick;
struct __r3_lock __r3_exit_lock; /* of both; fork() takes it too */

static int push(struct list *list, void (*function)(void *), void *argument)
{
    int failed = 0;
    __r3_lock(&__r3_exit_lock);
    if (!list->newest)
        list->newest = &list->first;
    if (list->used == PER_BLOCK) {
        long mapped = sys_mmap(0, sizeof(struct block), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (mapped > 0) {
            struct block *more = (struct block *)mapped;
            more->older = list->newest;
            list->newest = more;
            list->used = 0;
        } else {
            failed = -1;
        }
    }
    if (!failed) {
        list->newest->entry[list->used].function = function;
        list->newest->entry[list->used++].argument = argument;
    }
    __r3_unlock(&__r3_exit_lock);
    return failed;
}

/* The lock is not held over a call: the function may register another, or exit's caller may be one. Blocks are not
 * given back: the process ends. */
static void run(struct list *list)
{
    __r3_lock(&__r3_exit_lock);
    while (list->newest) {
        if (!list->used) {
            list->newest = list->newest->older;
            list->used = PER_BLOCK;
            continue;
        }
        list->used--;
        void (*function)(void *) = list->newest->entry[list->used].function;
        void *argument = list->newest->entry[list->used].argument;
        __r3_unlock(&__r3_exit_lock);
        function(argument);
        __r3_lock(&__r3_exit_lock);
    }
    list->used = 0;
    __r3_unlock(&__r3_exit_lock);
}

static void call(void *function) { ((void (*)(void))function)(); }

void __r3_exit_atexit(void) { run(&at_exit); }
int atexit(void (*function)(void)) { return push(&at_exit, call, (void *)function); }
int at_quick_exit(void (*function)(void)) { return push(&at_quick, call, (void *)function); }

/* The C++ ABI's form: destructors of static objects. A static program has one object, so `object` is not told apart. */
int __cxa_atexit(void (*function)(void *), void *argument, void *object);
int __cxa_atexit(void (*function)(void *), void *argument, void *object)
{
    (void)object;
    return push(&at_exit, function, argument);
}

__r3_noreturn void quick_exit(int status)
{
    run(&at_quick);
    _Exit(status);
}
