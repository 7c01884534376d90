/* psignal, psiginfo: what a signal is called, on standard error. Written past stdio, which does not buffer that
 * stream; one write a line, so that lines of several processes do not mix. */
#include "sys_io.h"

#include <signal.h>
#include <string.h>
#include <sys/uio.h>

void psignal(int signal, const char *prefix)
{
    const char *text = strsignal(signal);
    int prefixed = prefix && *prefix;
    struct iovec line[] = {
        {(void *)prefix, prefixed ? strlen(prefix) : 0},
        {": ", prefixed ? 2 : 0},
        {(void *)text, strlen(text)},
        {"\n", 1},
    };
    sys_writev(2, line, 4);
}

void psiginfo(const siginfo_t *info, const char *prefix) { psignal(info->si_signo, prefix); }
