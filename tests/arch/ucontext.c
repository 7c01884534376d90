/* getcontext, setcontext, makecontext, swapcontext. */
#define _GNU_SOURCE
#include "tap.h"

#include "callee_saved.h"

#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <sys/wait.h>
#include <ucontext.h>

static _Alignas(16) char stack_a[65536], stack_b[65536];
static ucontext_t main_context, a, b;

static void make(ucontext_t *c, char *stack, ucontext_t *link)
{
    CHECK_EQ(getcontext(c), 0);
    c->uc_stack.ss_sp = stack;
    c->uc_stack.ss_size = sizeof stack_a;
    c->uc_link = link;
}

TEST(setcontext_returns_from_getcontext_again)
{
    volatile int count = 0;
    CHECK_EQ(getcontext(&a), 0);
    if (++count < 100)
        setcontext(&a);
    CHECK_EQ(count, 100);
}

static volatile long produced;
static void generator(void)
{
    for (long i = 1;; i++) {
        produced = i * i;
        swapcontext(&a, &main_context);
    }
}

TEST(a_generator_hands_out_one_value_a_swap)
{
    make(&a, stack_a, 0);
    makecontext(&a, generator, 0);
    for (long i = 1; i <= 10000; i++) {
        if (swapcontext(&main_context, &a) != 0 || produced != i * i) {
            CHECK_EQ(produced, i * i);
            break;
        }
    }
    CHECK_EQ(produced, 100000000);
}

static int ints_right;
static void many_ints(int p0, int p1, int p2, int p3, int p4, int p5, int p6, int p7, int p8, int p9, int p10,
                      int p11)
{
    ints_right = p0 == 100 && p1 == -1 && p2 == INT_MAX && p3 == INT_MIN && p4 == 104 && p5 == -105 && p6 == 106 &&
                 p7 == -107 && p8 == -108 && p9 == 109 && p10 == INT_MIN && p11 == -111;
}

TEST(twelve_int_arguments_arrive)
{
    make(&a, stack_a, &main_context);
    makecontext(&a, (void (*)(void))many_ints, 12, 100, -1, INT_MAX, INT_MIN, 104, -105, 106, -107, -108, 109,
                INT_MIN, -111);
    ints_right = 0;
    CHECK_EQ(swapcontext(&main_context, &a), 0);
    CHECK(ints_right);
}

static int pointers_right;
static void many_pointers(char *p0, char *p1, char *p2, char *p3, char *p4, char *p5, char *p6, char *p7, char *p8)
{
    char *s = stack_b;
    pointers_right = p0 == s && p1 == s + 1 && p2 == s + 2 && p3 == s + 3 && p4 == s + 4 && p5 == s + 5 &&
                     p6 == s + 6 && p7 == s + 7 && p8 == s + 8;
}

TEST(nine_pointer_arguments_arrive_whole)
{
    char *s = stack_b;
    make(&a, stack_a, &main_context);
    makecontext(&a, (void (*)(void))many_pointers, 9, s, s + 1, s + 2, s + 3, s + 4, s + 5, s + 6, s + 7, s + 8);
    pointers_right = 0;
    CHECK_EQ(swapcontext(&main_context, &a), 0);
    CHECK(pointers_right);
}

static int aligned;
static char *volatile escaped;
static void look_at_stack(int count, ...)
{
    _Alignas(16) char here[16];
    escaped = here;
    va_list list;
    va_start(list, count);
    long sum = 0;
    for (int i = 0; i < count; i++)
        sum += va_arg(list, int);
    va_end(list);
    aligned = (uintptr_t)escaped % 16 == 0 && sum == count * (count + 1) / 2 && escaped > stack_a &&
              escaped < stack_a + sizeof stack_a;
}

TEST(the_function_starts_on_an_aligned_stack_of_its_own)
{
    make(&a, stack_a, &main_context);
    makecontext(&a, (void (*)(void))look_at_stack, 1, 0);
    CHECK_EQ(swapcontext(&main_context, &a), 0);
    CHECK(aligned);
    make(&a, stack_a + 8, &main_context);
    a.uc_stack.ss_size = sizeof stack_a - 24;
    makecontext(&a, (void (*)(void))look_at_stack, 10, 9, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    CHECK_EQ(swapcontext(&main_context, &a), 0);
    CHECK(aligned);
}

static char order[8];
static int ordered;
static void note(int letter) { order[ordered++] = (char)letter; }

TEST(uc_link_leads_from_one_context_to_the_next)
{
    make(&b, stack_b, &main_context);
    makecontext(&b, (void (*)(void))note, 1, 'b');
    make(&a, stack_a, &b);
    makecontext(&a, (void (*)(void))note, 1, 'a');
    ordered = 0;
    CHECK_EQ(swapcontext(&main_context, &a), 0);
    note('m');
    CHECK_STR(order, "abm");
}

static void end_here(void) {}

TEST(without_uc_link_the_end_of_the_function_ends_the_process)
{
    int status = -1;
    pid_t pid = fork();
    if (pid == 0) {
        make(&a, stack_a, 0);
        makecontext(&a, end_here, 0);
        setcontext(&a);
        _exit(1);
    }
    CHECK_EQ(waitpid(pid, &status, 0), pid);
    CHECK_EQ(status, 0);
}

/* Two contexts, each with its registers full, take turns: each calls the other from each of kept_across's three
 * calls, and the last turn lets the second end. */
static void turn(void *p)
{
    (void)p;
    swapcontext(&a, &main_context);
}

static void turn_main(void *p)
{
    (void)p;
    swapcontext(&main_context, &a);
}

static int changed_in_a;
static void full(void) { changed_in_a = kept_across(turn, 0, 9000); }

TEST(each_context_keeps_its_callee_saved_registers)
{
    changed_in_a = -1;
    make(&a, stack_a, &main_context);
    makecontext(&a, full, 0);
    CHECK_EQ(kept_across(turn_main, 0, 40), 0);
    CHECK_EQ(swapcontext(&main_context, &a), 0);
    CHECK_EQ(changed_in_a, 0);
}

static void spoil_and_set(void *p)
{
    (void)p;
    setcontext(&b);
}

static void get_spoil_set(void *p)
{
    volatile int first = 1;
    (void)p;
    getcontext(&b);
    if (first--)
        kept_spoilt(spoil_and_set, 0, 333);
}

TEST(callee_saved_registers_are_as_at_getcontext) { CHECK_EQ(kept_across(get_spoil_set, 0, 70), 0); }

static int usr1_is_blocked(void)
{
    sigset_t now;
    sigprocmask(SIG_BLOCK, 0, &now);
    return sigismember(&now, SIGUSR1);
}

static int blocked_inside, blocked_inside_later;
static void look_at_mask(void)
{
    blocked_inside = usr1_is_blocked();
    swapcontext(&a, &main_context);
    blocked_inside_later = usr1_is_blocked();
}

TEST(each_context_has_its_signal_mask)
{
    make(&a, stack_a, &main_context);
    sigaddset(&a.uc_sigmask, SIGUSR1);
    makecontext(&a, look_at_mask, 0);
    CHECK_EQ(usr1_is_blocked(), 0);
    CHECK_EQ(swapcontext(&main_context, &a), 0);
    CHECK_EQ(blocked_inside, 1);
    CHECK_EQ(usr1_is_blocked(), 0);
    CHECK_EQ(swapcontext(&main_context, &a), 0);
    CHECK_EQ(blocked_inside_later, 1);
    CHECK_EQ(usr1_is_blocked(), 0);
}

static void raise_inside(void)
{
    for (int i = 0; i < 3; i++) {
        raise(SIGUSR2);
        swapcontext(&a, &main_context);
    }
}

static volatile int handled, handled_on_a;
static void handler(int signal)
{
    volatile char mark;
    (void)signal;
    handled++;
    handled_on_a += (char *)&mark > stack_a && (char *)&mark < stack_a + sizeof stack_a;
}

TEST(signals_are_handled_on_the_stack_of_the_context)
{
    signal(SIGUSR2, handler);
    make(&a, stack_a, &main_context);
    makecontext(&a, raise_inside, 0);
    for (int i = 0; i < 3; i++)
        CHECK_EQ(swapcontext(&main_context, &a), 0);
    CHECK_EQ(handled, 3);
    CHECK_EQ(handled_on_a, 3);
    signal(SIGUSR2, SIG_DFL);
}

static void *end_in_context(void *p)
{
    make(&b, stack_b, 0);
    makecontext(&b, end_here, 0);
    setcontext(&b);
    return p;
}

TEST(without_uc_link_the_end_of_the_function_ends_its_thread)
{
    pthread_t thread;
    void *result = (void *)9;
    CHECK_EQ(pthread_create(&thread, 0, end_in_context, (void *)5), 0);
    CHECK_EQ(pthread_join(thread, &result), 0);
    CHECK(result == 0);
}

static ucontext_t thread_context, *volatile back = &main_context;
static volatile int steps;
static void step(void)
{
    for (;;) {
        steps++;
        swapcontext(&a, back);
    }
}

static void *resume_elsewhere(void *p)
{
    back = &thread_context;
    return swapcontext(&thread_context, &a) ? "failed" : p;
}

TEST(a_context_goes_on_in_another_thread)
{
    make(&a, stack_a, 0);
    makecontext(&a, step, 0);
    CHECK_EQ(swapcontext(&main_context, &a), 0);
    CHECK_EQ(steps, 1);
    pthread_t thread;
    void *result = "none";
    CHECK_EQ(pthread_create(&thread, 0, resume_elsewhere, 0), 0);
    CHECK_EQ(pthread_join(thread, &result), 0);
    CHECK(!result);
    CHECK_EQ(steps, 2);
    back = &main_context;
    CHECK_EQ(swapcontext(&main_context, &a), 0);
    CHECK_EQ(steps, 3);
}

int main(void)
{
    RUN(setcontext_returns_from_getcontext_again);
    RUN(a_generator_hands_out_one_value_a_swap);
    RUN(twelve_int_arguments_arrive);
    RUN(nine_pointer_arguments_arrive_whole);
    RUN(the_function_starts_on_an_aligned_stack_of_its_own);
    RUN(uc_link_leads_from_one_context_to_the_next);
    RUN(without_uc_link_the_end_of_the_function_ends_the_process);
    RUN(each_context_keeps_its_callee_saved_registers);
    RUN(callee_saved_registers_are_as_at_getcontext);
    RUN(each_context_has_its_signal_mask);
    RUN(signals_are_handled_on_the_stack_of_the_context);
    RUN(a_context_goes_on_in_another_thread);
    RUN(without_uc_link_the_end_of_the_function_ends_its_thread);
    return tap_done();
}
