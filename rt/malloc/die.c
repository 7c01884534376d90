/* The end of a process whose heap is not what it should be: one line, then SIGABRT, whatever its handler. Nothing here
 * may allocate or trust memory. */
#include <signal.h>

#include "malloc/heap.h"
#include "sys_io.h"
#include "sys_process.h"

static void say(const char *text)
{
    size_t len = 0;
    while (text[len])
        len++;
    sys_write(2, text, len);
}

__r3_noreturn void __r3_malloc_die(const char *caller, const char *complaint)
{
    say(caller);
    say(": ");
    say(complaint);
    say("\n");
    sys_tgkill((int)sys_getpid(), (int)sys_gettid(), SIGABRT);
    __builtin_trap();
}
