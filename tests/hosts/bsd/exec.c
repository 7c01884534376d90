/* execve: the host begins anew in the same process, with the guest's image as its argument. What cannot run is told before
 * anything is lost. A script's interpreter is looked at in turn; a Linux program is run by Linux itself, which is how a
 * guest's /bin/sh works here. Source: sys/kern/kern_exec.c, imgact_shell.c. */
#include "host.h"
#include "call_list.h"
#include "process_event.h"

#include <fcntl.h>

#define ARGUMENTS 8192
#define SELF "/proc/thread-self/exe"

/* What would burst a handler's stack; one exec at a time, and none comes back. */
static struct {
    char *argv[ARGUMENTS + 12], *envp[ARGUMENTS + 4];
    char path[PATH_SIZE], interpreter[256], option[128];
} e;

extern bool host_by_filter, host_lenient;

/* The strings stay in the guest's memory, for Linux to copy; only the lists are the host's. */
static long list(char **to, uint64_t from, size_t room)
{
    for (size_t i = 0; i < room; i++) {
        char c;
        long r = guest_read(&to[i], from + i * 8, 8);
        if (r < 0 || !to[i])
            return r < 0 ? r : (long)i;
        if (guest_read(&c, (uint64_t)to[i], 1) < 0)
            return -EFAULT;
    }
    return -E2BIG;
}

static char *option_word(void)
{
    static char words[] = "--again----";
    words[7] = host_by_filter ? 'f' : '-';
    words[8] = host_lenient ? 'l' : '-';
    return words;
}

/* Fills in what stands before the guest's own arguments, from e.argv[at] downwards; the place of the first. */
static int script_words(int at, char *path)
{
    e.argv[at] = path; /* in argv[0]'s place */
    if (e.option[0])
        e.argv[--at] = e.option;
    e.argv[--at] = e.interpreter;
    return at;
}

static long run(struct call *c, int first, char *file, bool native)
{
    if (native) {
        if (host_by_filter)
            return -ENOEXEC; /* the filter would stay, with nobody to answer it */
        return kernel(SYS_execve, (long)file, (long)&e.argv[first], (long)e.envp);
    }
    (void)c;
    e.argv[--first] = file;
    e.argv[--first] = option_word();
    e.argv[--first] = "bsd";
    return kernel(SYS_execve, (long)SELF, (long)&e.argv[first], (long)e.envp);
}

static long prepare_and_run(struct call *c)
{
    bool native = false, again;
    int first = 10;
    long r = guest_path(e.path, c->a[0]), n;
    n = r < 0 ? r : list(e.argv + first, c->a[1], ARGUMENTS);
    if (n >= 0)
        r = c->a[2] ? list(e.envp, c->a[2], ARGUMENTS) : (e.envp[0] = 0, 0);
    if (n < 0 || r < 0)
        return n < 0 ? n : r;
    if (n == 0)
        e.argv[first] = "", e.argv[first + 1] = 0;
    r = image_check(e.path, e.interpreter, e.option, &native);
    if (r < 0)
        return r;
    char *file = e.path;
    if (r == 1) {
        first = script_words(first, e.path);
        file = e.interpreter;
        r = image_check(file, (char[256]){0}, (char[128]){0}, &again);
        native = again;
        if (r != 0)
            return r < 0 ? r : -ENOEXEC;
    }
    process_event(PROCESS_EXEC, 0);
    process_unwatch();
    /* The new image starts with the guest's mask, and with what pends for it. */
    uint64_t mask = set_to_linux(c->thread->mask) & ~SIGNAL_BIT(SIGSYS);
    kernel(SYS_rt_sigprocmask, SIG_SETMASK, (long)&mask, 0, 8);
    r = run(c, first, file, native);
    kernel(SYS_rt_sigprocmask, SIG_SETMASK, (long)&signals_shut, 0, 8);
    return r;
}

long call_execve(struct call *c)
{
    host_lock();
    c->thread->in_exec = true;
    long r = prepare_and_run(c);
    c->thread->in_exec = false;
    host_unlock();
    return r;
}
