/* Signals' numbers, sets and information between the kernels. DragonFly's 1..31 are BSD's (sys/signal.h); SIGEMT and
 * SIGINFO stand on Linux numbers that nobody uses. 32..63 are Linux' 32..63: with no libc below they are all free.
 * Linux' 64 is the host's own: it makes a sleeping thread of another process look at its kqueues. */
#include "host.h"

static const unsigned char linux_number[] = {
    0, SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGSTKFLT, SIGFPE, SIGKILL, SIGBUS, SIGSEGV, SIGSYS, SIGPIPE,
    SIGALRM, SIGTERM, SIGURG, SIGSTOP, SIGTSTP, SIGCONT, SIGCHLD, SIGTTIN, SIGTTOU, SIGIO, SIGXCPU, SIGXFSZ, SIGVTALRM,
    SIGPROF, SIGWINCH, SIGPWR, SIGUSR1, SIGUSR2,
};

/* 0 if the guest's signal has no number here. */
int signal_to_linux(int sig)
{
    return sig > 0 && sig < (int)LENGTH(linux_number) ? linux_number[sig] : sig >= 32 && sig < 64 ? sig : 0;
}

int signal_to_guest(int sig)
{
    for (int i = 1; i < (int)LENGTH(linux_number); i++)
        if (linux_number[i] == sig)
            return i;
    return sig >= 32 && sig < 64 ? sig : 0;
}

uint64_t set_to_linux(uint64_t guest)
{
    uint64_t set = 0;
    for (int sig = 1; sig < 64; sig++)
        if (guest & SIGNAL_BIT(sig))
            set |= SIGNAL_BIT(signal_to_linux(sig));
    return set;
}

uint64_t set_to_guest(uint64_t linux_set)
{
    uint64_t set = 0;
    for (int sig = 1; sig < 64; sig++)
        if (linux_set & SIGNAL_BIT(sig) && signal_to_guest(sig))
            set |= SIGNAL_BIT(signal_to_guest(sig));
    return set;
}

/* What Linux blocks while the guest runs: not SIGSYS, and not what an EVFILT_SIGNAL counts, which fires for blocked
 * signals too (seen); those the host holds back itself. */
uint64_t mask_to_linux(const struct thread *t)
{
    uint64_t set = t->mask;
    for (int sig = 1; sig < 64; sig++)
        if (t->process->watched[sig])
            set &= ~SIGNAL_BIT(sig);
    return set_to_linux(set) & ~(SIGNAL_BIT(SIGSYS) | SIGNAL_BIT(SIGNAL_OF_HOST));
}

/* wait's status. DragonFly's for a continued child is that of a stop by SIGCONT (sys/wait.h). */
int status_to_guest(int status)
{
    if (status == 0xffff)
        return DF_SIGCONT; /* sys/kern/kern_exit.c, kern_wait */
    if ((status & 0xff) == 0x7f)
        return 0x7f | signal_to_guest(status >> 8 & 0xff) << 8;
    if (status & 0x7f)
        return (status & ~0x7f) | signal_to_guest(status & 0x7f);
    return status;
}

/* Codes of faults and of children are numbered alike; a signal sent by a call has SI_USER (0), also from a thread. */
void signal_info(struct df_siginfo *to, const siginfo_t *from)
{
    *to = (struct df_siginfo){.signo = signal_to_guest(from->si_signo), .error = errno_to_guest(from->si_errno)};
    to->error = from->si_errno ? to->error : 0;
    to->code = from->si_code == SI_TKILL || from->si_code == SI_KERNEL ? 0 : from->si_code;
    if (from->si_code > 0 && from->si_signo == SIGCHLD) {
        to->pid = from->si_pid;
        to->uid = from->si_uid;
        to->status = from->si_code == CLD_EXITED ? from->si_status : signal_to_guest(from->si_status);
    } else if (from->si_code > 0 && from->si_code != SI_KERNEL) {
        to->addr = (uint64_t)from->si_addr;
    } else {
        to->pid = from->si_pid;
        to->uid = from->si_uid;
        to->value = (uint64_t)from->si_value.sival_ptr;
    }
}
