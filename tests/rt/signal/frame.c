/* The interrupted program in a handler's hands: its registers, its floating point, its stack, its mask. */
#define _GNU_SOURCE
#include "tap.h"

#include "interrupted.h"

#include <errno.h>
#include <signal.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <ucontext.h>

static volatile int handled;
static void handle(int signum, void (*handler)(int, siginfo_t *, void *), int flags)
{
    struct sigaction action = {.sa_sigaction = handler, .sa_flags = SA_SIGINFO | flags};
    CHECK_EQ(sigaction(signum, &action, 0), 0);
    handled = 0;
}

/* Traps at its first instruction: to return from where it stands is to return to its caller. */
__attribute__((__noinline__, __no_stack_protector__)) static long trapping(void) { __builtin_trap(); }
__attribute__((__noinline__, __no_stack_protector__)) static void nothing(void) { __asm__ volatile(""); }

static void divert(int signum, siginfo_t *info, void *context)
{
    (void)signum, (void)info;
    handled++;
    *__r3_interrupted_at(context) = (uintptr_t)nothing;
    *__r3_interrupted_result(context) = 12345;
}

TEST(changing_pc_and_result_register_resumes_there)
{
    static long (*volatile call)(void) = trapping;
    static const int signals[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS}; /* which of them a trap is, the CPU decides */
    for (int i = 0; i < 4; i++)
        handle(signals[i], divert, 0);
    CHECK_EQ(call(), 12345);
    CHECK_EQ(call(), 12345);
    CHECK_EQ(handled, 2);
    for (int i = 0; i < 4; i++)
        signal(signals[i], SIG_DFL);
}

static uintptr_t fault_page, fault_bytes;
static volatile uintptr_t told_address, told_pc;
static volatile int told_code;
static void open_page(int signum, siginfo_t *info, void *context)
{
    (void)signum;
    handled++;
    told_address = (uintptr_t)info->si_addr;
    told_code = info->si_code;
    told_pc = *__r3_interrupted_at(context);
    mprotect((void *)fault_page, fault_bytes, PROT_READ | PROT_WRITE);
}

__attribute__((__noinline__)) static void store(volatile char *to) { *to = 7; }

TEST(a_fault_tells_its_address_and_is_done_again)
{
    fault_bytes = 65536;
    char *page = mmap(0, fault_bytes, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    CHECK(page != MAP_FAILED);
    fault_page = (uintptr_t)page;
    handle(SIGSEGV, open_page, 0);
    store(page + 4100);
    CHECK_EQ(handled, 1);
    CHECK_EQ(page[4100], 7);
    CHECK_EQ(told_address & ~4095UL, fault_page + 4096); /* s390x tells the page only */
    CHECK(told_code == SEGV_ACCERR || told_code == SEGV_MAPERR); /* qemu-user says the latter on some CPUs */
    CHECK(told_pc >= (uintptr_t)store && told_pc < (uintptr_t)store + 128);
    munmap(page, fault_bytes);
    signal(SIGSEGV, SIG_DFL);
}

typedef float vector __attribute__((__vector_size__(16)));

/* Everything in registers, nothing called: what a signal breaks shows in the result. */
__attribute__((__noinline__)) static double chaos(long rounds, double from)
{
    double a = from, b = from / 2, c = from / 3, d = from / 5;
    vector v = {0.1f, 0.2f, 0.3f, 0.4f};
    __asm__ volatile("" ::: "memory"); /* each call is to be done */
    for (long i = 0; i < rounds; i++) {
        a = 3.9 * a * (1 - a);
        b = 3.8 * b * (1 - b);
        c = 3.7 * c * (1 - c);
        d = 3.95 * d * (1 - d);
        v = v * 3.7f * (1.0f - v);
    }
    return a + b + c + d + (double)(v[0] + v[1] + v[2] + v[3]);
}

static volatile double sink;
static void disturb(int signum, siginfo_t *info, void *context)
{
    (void)signum, (void)info, (void)context;
    handled++;
    sink = chaos(50, 0.7);
}

TEST(floating_point_survives_signals_at_any_point)
{
    const struct itimerval often = {{0, 500}, {0, 500}}, never = {{0, 0}, {0, 0}};
    double want = chaos(200000, 0.3), wrong = 0;
    handle(SIGALRM, disturb, SA_RESTART);
    setitimer(ITIMER_REAL, &often, 0);
    for (int i = 0; i < 2000 && handled < 50; i++)
        if (chaos(200000, 0.3) != want)
            wrong++;
    setitimer(ITIMER_REAL, &never, 0);
    CHECK_EQ(wrong, 0);
    CHECK(handled >= 10);
    signal(SIGALRM, SIG_DFL);
}

static _Alignas(16) char alternate[65536];
static volatile int on_alternate, change_refused;
static stack_t inside;
/* qemu-x86_64 7.2 enters a handler on the alternate stack with rsp misaligned, which vector moves would not stand. */
#if __has_attribute(force_align_arg_pointer)
__attribute__((force_align_arg_pointer))
#endif
static void where(int signum, siginfo_t *info, void *context)
{
    volatile char mark;
    stack_t other = {.ss_sp = alternate, .ss_size = 32768};
    (void)signum, (void)info, (void)context;
    handled++;
    on_alternate = (char *)&mark > alternate && (char *)&mark < alternate + sizeof alternate;
    sigaltstack(0, &inside);
    change_refused = sigaltstack(&other, 0) == -1 && errno == EPERM;
}

TEST(onstack_handlers_run_on_the_alternate_stack)
{
    stack_t stack = {.ss_sp = alternate, .ss_size = sizeof alternate}, now;
    CHECK_EQ(sigaltstack(0, &now), 0);
    CHECK_EQ(now.ss_flags, SS_DISABLE);
    CHECK_EQ(sigaltstack(&stack, 0), 0);
    handle(SIGUSR1, where, SA_ONSTACK);
    raise(SIGUSR1);
    CHECK_EQ(handled, 1);
    CHECK_EQ(on_alternate, 1);
    CHECK_EQ(inside.ss_flags & SS_ONSTACK, SS_ONSTACK);
    CHECK(inside.ss_sp == alternate);
    CHECK_EQ(inside.ss_size, sizeof alternate);
    CHECK_EQ(change_refused, 1);
    handle(SIGUSR1, where, 0);
    raise(SIGUSR1);
    CHECK_EQ(on_alternate, 0);
    CHECK_EQ(change_refused, 0);
    stack.ss_flags = SS_DISABLE;
    CHECK_EQ(sigaltstack(&stack, 0), 0);
    stack = (stack_t){.ss_sp = alternate, .ss_size = 16};
    CHECK_EQ(sigaltstack(&stack, 0), -1);
    CHECK_EQ(errno, ENOMEM);
    signal(SIGUSR1, SIG_DFL);
}

static volatile int mask_was;
static void change_mask(int signum, siginfo_t *info, void *context)
{
    ucontext_t *c = context;
    (void)signum, (void)info;
    handled++;
    mask_was = sigismember(&c->uc_sigmask, SIGUSR2);
    sigaddset(&c->uc_sigmask, SIGHUP);
}

TEST(the_mask_in_the_context_is_the_one_that_comes_back)
{
    sigset_t usr2, now;
    sigemptyset(&usr2);
    sigaddset(&usr2, SIGUSR2);
    sigprocmask(SIG_BLOCK, &usr2, 0);
    handle(SIGUSR1, change_mask, 0);
    raise(SIGUSR1);
    CHECK_EQ(mask_was, 1);
    sigprocmask(SIG_BLOCK, 0, &now);
    CHECK_EQ(sigismember(&now, SIGHUP), 1);
    CHECK_EQ(sigismember(&now, SIGUSR2), 1);
    CHECK_EQ(sigismember(&now, SIGUSR1), 0);
    sigemptyset(&now);
    sigprocmask(SIG_SETMASK, &now, 0);
    signal(SIGUSR1, SIG_DFL);
}

int main(void)
{
    RUN(changing_pc_and_result_register_resumes_there);
    RUN(a_fault_tells_its_address_and_is_done_again);
    RUN(floating_point_survives_signals_at_any_point);
    RUN(onstack_handlers_run_on_the_alternate_stack);
    RUN(the_mask_in_the_context_is_the_one_that_comes_back);
    return tap_done();
}
