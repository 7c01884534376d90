/* bsd [--filter] [--lenient] PROGRAM [ARGUMENT...]: runs a static DragonFly x86_64 program on Linux.
 *
 *   --filter   seccomp instead of Syscall User Dispatch, as where the kernel has no such
 *   --lenient  calls that the host has no answer to give ENOSYS instead of ending the program
 *
 * Exit status: the program's; 70 the host's own fault, 71 a call without an answer, 72 no such program. */
#include "host.h"
#include "calls.h"
#include "process_event.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/personality.h>

bool host_by_filter, host_lenient;
static struct process first_process;

/* The kernel's trampoline (sys/platform/pc64/x86_64/machdep.c): calls the handler, then sigreturn with the context of the
 * frame. At TRAMPOLINE_ENTER the call by which a thread's guest side begins. */
static void trampoline(void)
{
    static const unsigned char code[] = {
        0xff, 0x14, 0x24,                   /* call [rsp] */
        0x48, 0x8d, 0x7c, 0x24, 0x40,       /* lea rdi, [rsp + 64] */
        0xb8, 0x58, 0x01, 0x00, 0x00,       /* mov eax, 344 */
        0x0f, 0x05, 0xf4,                   /* syscall; hlt */
    };
    static const unsigned char enter[] = {0x0f, 0x05, 0xf4};
    long p = kernel(SYS_mmap, 0, PAGE, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (p < 0 && p > -4096)
        host_die("no memory", "");
    memcpy((char *)p, code, sizeof code);
    memcpy((char *)p + TRAMPOLINE_ENTER, enter, sizeof enter);
    kernel(SYS_mprotect, p, PAGE, PROT_READ | PROT_EXEC);
    guest_trampoline = (uint64_t)p;
}

/* A filter stays over exec and knows one address: so the host must always lie there. */
static void stay_in_place(char **argv, char **envp)
{
    long now = kernel(SYS_personality, 0xffffffff);
    if (now & ADDR_NO_RANDOMIZE)
        return;
    kernel(SYS_personality, now | ADDR_NO_RANDOMIZE);
    kernel(SYS_execve, (long)"/proc/self/exe", (long)argv, (long)envp);
}

static char **options(char **argv, bool *again)
{
    for (argv++; *argv && argv[0][0] == '-' && argv[0][1] == '-'; argv++) {
        if (strncmp(*argv, "--again", 7) == 0) {
            *again = true;
            host_by_filter = argv[0][7] == 'f';
            host_lenient = argv[0][8] == 'l';
        } else if (strcmp(*argv, "--filter") == 0) {
            host_by_filter = true;
        } else if (strcmp(*argv, "--lenient") == 0) {
            host_lenient = true;
        } else {
            break;
        }
    }
    return argv;
}

static void run(char *file, char **argv, char **envp)
{
    struct image image;
    long r = image_load(file, &image);
    if (r < 0) {
        host_say(file, ": cannot be loaded", "");
        kernel(SYS_exit_group, 72);
    }
    struct thread *t = arena_thread();
    struct process *p = &first_process;
    uint64_t mask = 0, start = stack_build(&image, argv, envp);
    kernel(SYS_rt_sigprocmask, SIG_SETMASK, (long)&signals_shut, (long)&mask, 8);
    p->pid = (int)kernel(SYS_getpid, 0);
    p->break_start = p->break_end = (image.end + PAGE - 1) & -PAGE;
    t->process = p;
    t->mask = set_to_guest(mask);
    t->altstack.flags = DF_SS_DISABLE;
    t->tid = (int)kernel(SYS_set_tid_address, (long)&t->tid);
    t->begin = (struct registers){.rip = image.entry, .rsp = start - 8, .rdi = start, .rdx = 0x5eed};
    dispatch_install();
    signal_start(p);
    thread_run(t);
}

int main(int argc, char **argv, char **envp)
{
    bool again = false, native = false;
    char interpreter[256], option[128];
    char **program = options(argv, &again);
    (void)argc;
    if (!*program) {
        host_say("usage: bsd [--filter] [--lenient] PROGRAM [ARGUMENT...]", "", "");
        return 64;
    }
    if (!host_by_filter && !dispatch_offered())
        host_by_filter = true;
    if (host_by_filter)
        stay_in_place(argv, envp);
    arena_open();
    private_open();
    process_event_open(again);
    trampoline();
    /* Again: exec has looked, and argv[0] stands on its own. */
    if (again) {
        run(program[0], program + 1, envp);
    } else if (image_check(program[0], interpreter, option, &native) != 0 || native) {
        host_say(program[0], ": not a DragonFly program", "");
        return 72;
    }
    run(program[0], program, envp);
    return 70;
}
