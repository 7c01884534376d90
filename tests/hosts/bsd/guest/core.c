/* The host's core as a guest sees it: registers, entry, memory, signals, threads, processes. Each expectation was seen on
 * a DragonFly 5.9 kernel. */
#include "guest.h"

static word *entry;

TEST(a_failed_call_sets_carry_and_gives_the_kernels_number)
{
    IS(call(6, 99), -9);      /* EBADF */
    IS(call(5, "/none", 0, 0), -2);
    IS(call(4, 1, 1, 10), -14);
    IS(call(469, &count, count + 1, 0), -16); /* EBUSY */
}

TEST(registers_are_kept_but_rcx_r10_r11)
{
    word rdi = 0x11, rsi = 0x22, rdx = 0x33, r8a, r9a, r10a, rcx, r11, rip;
    __asm__ volatile("mov $0x44, %%r10\n mov $0x55, %%r8\n mov $0x66, %%r9\n mov $20, %%eax\n lea 1f(%%rip), %%rbx\n syscall\n"
                     "1: mov %%r8, %3\n mov %%r9, %4\n mov %%r10, %5\n mov %%rcx, %6\n mov %%r11, %7\n mov %%rbx, %8\n"
                     : "+D"(rdi), "+S"(rsi), "+d"(rdx), "=m"(r8a), "=m"(r9a), "=m"(r10a), "=m"(rcx), "=m"(r11), "=m"(rip)
                     :: "rax", "rbx", "rcx", "r8", "r9", "r10", "r11", "memory");
    IS(rdi, 0x11), IS(rsi, 0x22), IS(rdx, 0x33), IS(r8a, 0x55), IS(r9a, 0x66), IS(r10a, 0), IS(rcx, rip);
    IS(r11 & 0x202, 0x202);
}

TEST(rdi_leads_to_argc_and_the_auxiliary_vector)
{
    word *p = entry + 1 + entry[0];
    IS(*p, 0);
    for (p++; *p; p++)
        ;
    word seen = 0, release = 0;
    for (p++; p[0]; p += 2) {
        seen |= 1 << p[0];
        release = p[0] == 18 ? p[1] : release;
    }
    IS(seen, 1 << 3 | 1 << 4 | 1 << 5 | 1 << 6 | 1 << 7 | 1 << 8 | 1 << 9 | 1 << 15 | 1 << 18);
    IS(release, 500901);
    IS(entry_rsp & 15, 8);
}

TEST(pipe_gives_both_ends_in_registers)
{
    word from = call(42), to = second;
    char byte = 0;
    IS(call(4, to, "x", 1), 1);
    IS(call(3, from, &byte, 1), 1);
    IS(byte, 'x');
    IS(call(6, from), 0), IS(call(6, to), 0);
}

TEST(mmap_takes_its_offset_seventh)
{
    word fd = call(5, "/proc/self/exe", 0, 0);
    word page = call(197, 0, 4096, 1, DF_MAP_PRIVATE, fd, 0, 0);
    IS(*(int *)page, 0x464c457f);
    word anonymous = call(197, 0, 8192, 3, DF_MAP_PRIVATE | DF_MAP_ANON, -1, 0, 0);
    *(char *)anonymous = 1;
    IS(call(73, anonymous, 8192), 0);
    IS(call(4, 1, anonymous, 1), -14);
    call(6, fd);
}

static volatile word handled, handler_rsp, handler_code;
static struct df_siginfo last;
static void handler(int sig, struct df_siginfo *info, struct df_ucontext *uc)
{
    handler_rsp = (word)__builtin_frame_address(0);
    handled = handled * 100 + sig;
    last = *info;
    handler_code = uc->mcontext.rip;
    __asm__ volatile("pxor %%xmm6, %%xmm6" ::: "xmm6");
}

static void handle(int sig, int flags)
{
    struct df_sigaction a = {.handler = (uint64_t)handler, .flags = flags};
    IS(call(342, sig, &a, 0), 0);
    handled = 0;
}

TEST(a_handler_runs_on_the_kernels_frame)
{
    handle(30, DF_SA_SIGINFO);
    word pid = call(20);
    double kept = 1.5, after;
    __asm__ volatile("movsd %1, %%xmm6\n mov $37, %%eax\n mov %2, %%rdi\n mov $30, %%esi\n syscall\n movsd %%xmm6, %0"
                     : "=m"(after) : "m"(kept), "r"(pid) : "rax", "rdi", "rsi", "rcx", "r11", "r10", "xmm6", "memory");
    IS(handled, 30);
    IS(handler_rsp & 15, 0); /* rbp was pushed at 8 mod 16 */
    IS(last.signo, 30), IS(last.pid, pid);
    IS(after * 2, 3);
}

TEST(a_blocked_signal_waits)
{
    df_sigset set = {{1u << 29, 0, 0, 0}}, old, pending;
    handle(30, DF_SA_SIGINFO);
    IS(call(340, DF_SIG_BLOCK, &set, &old), 0);
    call(37, call(20), 30);
    IS(handled, 0);
    IS(call(343, &pending), 0);
    IS(pending.bits[0], 1u << 29);
    IS(call(340, DF_SIG_SETMASK, &old, 0), 0);
    IS(handled, 30);
}

static int alarm_after(word microseconds)
{
    word timer[4] = {0, 0, microseconds / 1000000, microseconds % 1000000};
    return (int)call(83, 0, timer, 0);
}

TEST(a_signal_interrupts_a_read_unless_it_is_to_be_restarted)
{
    word from = call(42), to = second;
    char byte;
    handle(14, DF_SA_SIGINFO);
    alarm_after(20000);
    IS(call(3, from, &byte, 1), -4);
    IS(handled, 14);
    handle(14, DF_SA_SIGINFO | DF_SA_RESTART);
    if (call(2) == 0 && second == 1) {
        word nap[2] = {0, 60000000};
        call(240, nap, 0);
        call(4, to, "y", 1);
        call(1, 0);
    }
    alarm_after(20000);
    IS(call(3, from, &byte, 1), 1);
    IS(handled, 14);
    call(7, -1, 0, 0, 0);
    call(6, from), call(6, to);
}

TEST(sigsuspend_lets_in_what_its_mask_does)
{
    df_sigset set = {{1u << 13, 0, 0, 0}}, none = {{0, 0, 0, 0}}, now;
    handle(14, DF_SA_SIGINFO);
    call(340, DF_SIG_BLOCK, &set, 0);
    alarm_after(5000);
    IS(call(341, &none), -4);
    IS(handled, 14);
    IS(call(340, 0, 0, &now), 0);
    IS(now.bits[0], 1u << 13);
    call(340, DF_SIG_SETMASK, &none, 0);
}

TEST(sigtimedwait_takes_a_signal_or_times_out_with_35)
{
    df_sigset set = {{1u << 30, 0, 0, 0}}, none = {{0, 0, 0, 0}};
    struct df_siginfo info;
    word wait[2] = {0, 5000000};
    call(340, DF_SIG_BLOCK, &set, 0);
    IS(call(345, &set, &info, wait), -35);
    call(37, call(20), 31);
    IS(call(345, &set, &info, wait), 31);
    IS(info.signo, 31);
    call(340, DF_SIG_SETMASK, &none, 0);
}

static char alternate[40960];
TEST(a_handler_may_have_a_stack_of_its_own)
{
    struct df_stack s = {(uint64_t)alternate, sizeof alternate, 0, 0}, off = {0, 0, DF_SS_DISABLE, 0};
    IS(call(53, &s, 0), 0);
    handle(30, DF_SA_SIGINFO | DF_SA_ONSTACK);
    call(37, call(20), 30);
    IS((uint64_t)handler_rsp - s.sp < s.size, 1);
    IS(call(53, &off, 0), 0);
}

TEST(a_fault_reaches_its_handler)
{
    struct df_sigaction none = {0};
    handle(11, DF_SA_SIGINFO);
    if (call(2) == 0 && second == 1) {
        struct df_sigaction a = {.handler = (uint64_t)handler, .flags = DF_SA_SIGINFO | DF_SA_RESETHAND};
        call(342, 11, &a, 0);
        *(volatile int *)64 = 1; /* handled once, then fatal */
        call(1, 0);
    }
    int status = 0;
    IS(call(7, -1, &status, 0, 0) > 0, 1);
    IS(status & 0x7f, 11);
    call(342, 11, &none, 0);
}

static int thread_word, thread_gone = 1, tids[2];
static char thread_stack[65536] __attribute__((aligned(16)));
static void thread(int *arg)
{
    *arg = (int)call(496);
    call(470, arg, 0);
    call(494, DF_EXTEXIT_LWP | DF_EXTEXIT_SETINT, 0, &thread_gone);
}

TEST(a_thread_runs_and_ends)
{
    struct df_lwp_params p = {(uint64_t)thread, (uint64_t)&thread_word, (uint64_t)thread_stack + sizeof thread_stack,
        (uint64_t)&tids[0], (uint64_t)&tids[1]};
    IS(call(495, &p), 0);
    while (!*(volatile int *)&thread_word)
        call(469, &thread_word, 0, 100000);
    IS(thread_word, tids[0]), IS(tids[0], tids[1]);
    while (*(volatile int *)&thread_gone)
        call(331);
    IS(call(469, &thread_gone, 0, 1000), -35);
}

TEST(the_thread_pointer_is_the_guests)
{
    static word block[2];
    struct { void *base; word size; } info = {block, -1};
    block[0] = 4711;
    word read;
    IS(call(472, 0, &info, 16), 0);
    __asm__ volatile("mov %%fs:0, %0" : "=r"(read));
    IS(read, 4711);
    IS(call(472, 2, &info, 16), -34);
    call(20);
    __asm__ volatile("mov %%fs:0, %0" : "=r"(read));
    IS(read, 4711);
}

TEST(fork_clobbers_rdx_and_wait_tells_the_status)
{
    int status = 0;
    word pid = call(2);
    if (pid == 0 && second == 1)
        call(1, 7);
    IS(second, 0);
    IS(call(7, pid, &status, 0, 0), pid);
    IS(status, 7 << 8);
    IS(call(7, pid, &status, 0, 0), -10);
}

static volatile int shared_by_vfork;
TEST(vfork_shares_memory_and_waits)
{
    int status = 0;
    struct df_sigaction a = {.handler = 1}, now;
    word pid, child;
    /* Not by the door: the child would return over its parent's return address. */
    __asm__ volatile("mov $66, %%eax\n syscall" : "=a"(pid), "=d"(child) :: "rcx", "r10", "r11", "memory");
    if (pid == 0 && child == 1) {
        shared_by_vfork = 5;
        call(342, 30, &a, 0); /* the child's own */
        call(1, 3);
    }
    IS(shared_by_vfork, 5);
    IS(call(7, pid, &status, 0, 0), pid);
    IS(status, 3 << 8);
    call(342, 30, 0, &now);
    IS(now.handler == (uint64_t)handler, 1);
}

TEST(exec_replaces_the_image)
{
    int status = 0;
    char *args[] = {"again", "exec", 0}, *env[] = {"A=B", 0};
    if (call(2) == 0 && second == 1) {
        call(59, ((char **)entry)[1], args, env);
        call(1, 99);
    }
    call(7, -1, &status, 0, 0);
    IS(status, 42 << 8);
    IS(call(59, "/none", args, env), -2);
}

TEST(the_hosts_descriptors_and_memory_are_out_of_reach)
{
    for (int fd = 3; fd < 30000; fd += fd < 9990 ? 1111 : 1)
        if (call(92, fd, 1, 0) >= 0)
            IS(fd, -1);
}

__attribute__((used)) void guest_main(word *stack);
__attribute__((used)) void guest_main(word *stack)
{
    entry = stack;
    if (stack[0] == 2 && ((char *)stack[2])[0] == 'e')
        call(1, ((char *)stack[4])[2] == 'B' && ((char *)stack[1])[0] == 'a' ? 42 : 43);
    RUN(a_failed_call_sets_carry_and_gives_the_kernels_number);
    RUN(registers_are_kept_but_rcx_r10_r11);
    RUN(rdi_leads_to_argc_and_the_auxiliary_vector);
    RUN(pipe_gives_both_ends_in_registers);
    RUN(mmap_takes_its_offset_seventh);
    RUN(a_handler_runs_on_the_kernels_frame);
    RUN(a_blocked_signal_waits);
    RUN(a_signal_interrupts_a_read_unless_it_is_to_be_restarted);
    RUN(sigsuspend_lets_in_what_its_mask_does);
    RUN(sigtimedwait_takes_a_signal_or_times_out_with_35);
    RUN(a_handler_may_have_a_stack_of_its_own);
    RUN(a_fault_reaches_its_handler);
    RUN(a_thread_runs_and_ends);
    RUN(the_thread_pointer_is_the_guests);
    RUN(fork_clobbers_rdx_and_wait_tells_the_status);
    RUN(vfork_shares_memory_and_waits);
    RUN(exec_replaces_the_image);
    RUN(the_hosts_descriptors_and_memory_are_out_of_reach);
    call(1, done());
}
