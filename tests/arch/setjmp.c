/* setjmp and longjmp: the value, the registers, the stack, the signal mask. */
#include "tap.h"

#include "callee_saved.h"

#include <setjmp.h>
#include <signal.h>
#include <stdint.h>

static jmp_buf env;

static int value_after(int value)
{
    int r = setjmp(env);
    if (r == 0)
        longjmp(env, value);
    return r;
}

TEST(setjmp_gives_the_value_of_longjmp)
{
    CHECK_EQ(value_after(1), 1);
    CHECK_EQ(value_after(7), 7);
    CHECK_EQ(value_after(-1), -1);
    CHECK_EQ(value_after(INT32_MIN), INT32_MIN);
}

TEST(a_value_of_0_becomes_1) { CHECK_EQ(value_after(0), 1); }

TEST(the_underscored_names_do_the_same)
{
    volatile int passed = 0;
    int r = _setjmp(env);
    if (r == 0) {
        passed = 1;
        _longjmp(env, 3);
    }
    CHECK_EQ(r, 3);
    CHECK_EQ(passed, 1);
}

TEST(a_buffer_serves_many_jumps)
{
    volatile int count = 0;
    int r = setjmp(env);
    CHECK_EQ(r, count);
    if (++count <= 1000)
        longjmp(env, count);
    CHECK_EQ(count, 1001);
}

static void jump_back(void *p) { longjmp(*(jmp_buf *)p, 1); }

static void set_spoil_jump(void *p)
{
    jmp_buf here;
    if (setjmp(here) == 0)
        kept_spoilt(jump_back, &here, *(int *)p);
}

TEST(callee_saved_registers_are_as_at_setjmp)
{
    int other = 5000;
    CHECK_EQ(kept_across(set_spoil_jump, &other, 1), 0);
    CHECK_EQ(kept_across(set_spoil_jump, &other, -77), 0);
}

__attribute__((__noinline__)) static int descend(int depth, volatile char *above)
{
    volatile char here[64];
    here[0] = (char)depth;
    if (depth == 0)
        longjmp(env, 1);
    return descend(depth - 1, here) + above[0] + here[0];
}

TEST(a_jump_out_of_deep_recursion_gives_the_stack_back)
{
    volatile int rounds = 0;
    volatile char bottom[64] = {0};
    volatile uintptr_t stack = 0;
    while (rounds < 200) {
        volatile char mark;
        if (!stack)
            stack = (uintptr_t)&mark;
        CHECK(stack == (uintptr_t)&mark);
        if (setjmp(env) == 0)
            descend(10000, bottom);
        rounds++;
    }
    CHECK_EQ(rounds, 200);
}

static jmp_buf outer, inner;

TEST(jumps_nest)
{
    volatile int trace = 0;
    if (setjmp(outer) == 0) {
        if (setjmp(inner) == 0)
            longjmp(inner, 1);
        trace = 10;
        longjmp(outer, 1);
    }
    CHECK_EQ(trace, 10);
}

static int usr1_is_blocked(void)
{
    sigset_t now;
    sigprocmask(SIG_BLOCK, 0, &now);
    return sigismember(&now, SIGUSR1);
}

static void block_usr1(int how)
{
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGUSR1);
    sigprocmask(how, &set, 0);
}

static int blocked_after(int save_mask)
{
    sigjmp_buf buffer;
    block_usr1(SIG_UNBLOCK);
    if (sigsetjmp(buffer, save_mask) == 0) {
        block_usr1(SIG_BLOCK);
        siglongjmp(buffer, 1);
    }
    int blocked = usr1_is_blocked();
    block_usr1(SIG_UNBLOCK);
    return blocked;
}

TEST(sigsetjmp_with_1_restores_the_mask) { CHECK_EQ(blocked_after(1), 0); }
TEST(sigsetjmp_with_0_leaves_the_mask_alone) { CHECK_EQ(blocked_after(0), 1); }

TEST(siglongjmp_gives_its_value_too)
{
    sigjmp_buf buffer;
    volatile int passed = 0;
    int r = sigsetjmp(buffer, 1);
    if (r == 0 && !passed++)
        siglongjmp(buffer, 0);
    CHECK_EQ(r, 1);
}

static void jump_back_with_mask(void *p) { siglongjmp(*(sigjmp_buf *)p, 1); }

static void sigset_spoil_jump(void *p)
{
    sigjmp_buf here;
    if (sigsetjmp(here, 1) == 0)
        kept_spoilt(jump_back_with_mask, &here, *(int *)p);
}

TEST(callee_saved_registers_are_as_at_sigsetjmp)
{
    int other = 6000;
    CHECK_EQ(kept_across(sigset_spoil_jump, &other, 2), 0);
}

static sigjmp_buf from_handler;
static volatile int handled;
static volatile uintptr_t lowest, highest;

static void handler(int signal)
{
    volatile char mark;
    uintptr_t here = (uintptr_t)&mark;
    if (!handled || here < lowest)
        lowest = here;
    if (!handled || here > highest)
        highest = here;
    if (++handled < 1000)
        raise(signal); /* pends until the mask is restored */
    siglongjmp(from_handler, 1);
}

TEST(signals_that_keep_jumping_do_not_pile_up)
{
    signal(SIGUSR2, handler);
    handled = 0;
    if (sigsetjmp(from_handler, 1) == 0)
        raise(SIGUSR2);
    CHECK_EQ(handled, 1000);
    CHECK(highest - lowest < 32768);
    signal(SIGUSR2, SIG_DFL);
}

static volatile int faults;
static void fault_handler(int signal)
{
    (void)signal;
    faults++;
    siglongjmp(from_handler, faults);
}

TEST(a_jump_leaves_the_alternate_stack)
{
    static char space[65536];
    stack_t stack = {.ss_sp = space, .ss_size = sizeof space}, now;
    struct sigaction action = {.sa_handler = fault_handler, .sa_flags = SA_ONSTACK};
    CHECK_EQ(sigaltstack(&stack, 0), 0);
    CHECK_EQ(sigaction(SIGUSR1, &action, 0), 0);
    for (volatile int i = 0; i < 100; i++) {
        if (sigsetjmp(from_handler, 1) == 0)
            raise(SIGUSR1);
        CHECK_EQ(faults, i + 1);
        sigaltstack(0, &now);
        CHECK_EQ(now.ss_flags & SS_ONSTACK, 0);
    }
    stack.ss_flags = SS_DISABLE;
    sigaltstack(&stack, 0);
    signal(SIGUSR1, SIG_DFL);
}

int main(void)
{
    RUN(setjmp_gives_the_value_of_longjmp);
    RUN(a_value_of_0_becomes_1);
    RUN(the_underscored_names_do_the_same);
    RUN(a_buffer_serves_many_jumps);
    RUN(callee_saved_registers_are_as_at_setjmp);
    RUN(a_jump_out_of_deep_recursion_gives_the_stack_back);
    RUN(jumps_nest);
    RUN(sigsetjmp_with_1_restores_the_mask);
    RUN(sigsetjmp_with_0_leaves_the_mask_alone);
    RUN(siglongjmp_gives_its_value_too);
    RUN(callee_saved_registers_are_as_at_sigsetjmp);
    RUN(signals_that_keep_jumping_do_not_pile_up);
    RUN(a_jump_leaves_the_alternate_stack);
    return tap_done();
}
