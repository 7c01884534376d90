/* The guest's signal handlers. They may only run while the guest is in an import, since the module's globals (its stack
 * pointer) are not to be trusted between: the host's one handler calls the guest's at once when an import has been entered,
 * so that masks, EINTR and SA_RESTART are the kernel's own; otherwise it remembers the signal, and the next import sends it
 * again. */
#include "host.h"

#include <errno.h>
#include <ring3/syscall.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>

enum { SIGNALS = 65, GUEST_DFL = 0, GUEST_IGN = -2 };

/* types_abi.py of the specification. */
struct __attribute__((__packed__)) guest_sigaction {
    uint32_t handler;
    uint64_t flags;
    uint32_t restorer;
    uint32_t mask[2];
};
_Static_assert(sizeof(struct guest_sigaction) == 24, "types_abi.py");

static uint32_t handler_of[SIGNALS];
static unsigned char once[SIGNALS];
static volatile sig_atomic_t inside;
static volatile uint64_t waiting;

void host_call(uint32_t index, uint32_t argument)
{
    if (index >= host_table->size || !host_table->data[index].func)
        host_die("a handler that is not in the table");
    wasm_rt_funcref_t *function = &host_table->data[index];
    if (function->func_type != wasm_rt_register_func_type(1, 0, WASM_RT_I32))
        host_die("a handler whose type is not (i32) -> ()");
    ((void (*)(void *, uint32_t))function->func)(function->module_instance, argument);
}

static void on_signal(int number)
{
    if (!inside) {
        __atomic_fetch_or(&waiting, 1ULL << (number - 1), __ATOMIC_SEQ_CST);
        return;
    }
    uint32_t handler = handler_of[number];
    if (once[number]) {
        signal(number, SIG_DFL);
        once[number] = 0;
    }
    host_call(handler, (uint32_t)number);
    inside = 1; /* the guest's own imports have ended */
}

/* What came meanwhile, sent again: now its handler can run. */
static void catch_up(void)
{
    uint64_t signals = __atomic_exchange_n(&waiting, 0, __ATOMIC_SEQ_CST);
    for (int number = 1; signals; number++, signals >>= 1)
        if (signals & 1)
            r3_syscall3(r3_syscall0(SYS_getpid), r3_syscall0(SYS_gettid), number, SYS_tgkill);
}

void host_enter(void)
{
    inside = 1;
    while (waiting)
        catch_up();
}

void host_leave(void)
{
    while (waiting)
        catch_up();
    inside = 0;
}

static void (*host_handler(uint32_t guest))(int)
{
    if (guest == GUEST_DFL)
        return SIG_DFL;
    if (guest == 1)
        host_die("handler 1: SIG_IGN is -2 here");
    return guest == (uint32_t)GUEST_IGN ? SIG_IGN : on_signal;
}

static uint32_t guest_handler(int number, void (*host)(int))
{
    return host == SIG_DFL ? GUEST_DFL : host == SIG_IGN ? (uint32_t)GUEST_IGN : handler_of[number];
}

static uint64_t action(int number, const struct guest_sigaction *set, struct guest_sigaction *old, uint32_t size)
{
    struct sigaction before, wanted;
    if (size != 8)
        return (uint64_t)-EINVAL;
    if (number < 1 || number >= SIGNALS || sigaction(number, 0, &before) < 0)
        return (uint64_t)-EINVAL;
    struct guest_sigaction was = {.handler = guest_handler(number, before.sa_handler),
                                  .flags = (unsigned)before.sa_flags | (once[number] ? (unsigned)SA_RESETHAND : 0)};
    memcpy(was.mask, &before.sa_mask, sizeof was.mask);
    if (set) {
        memset(&wanted, 0, sizeof wanted);
        memcpy(&wanted.sa_mask, set->mask, sizeof set->mask);
        wanted.sa_handler = host_handler(set->handler);
        wanted.sa_flags = (int)set->flags & (int)~(unsigned)SA_RESETHAND;
        if (wanted.sa_handler == on_signal && set->flags & SA_SIGINFO)
            host_die("SA_SIGINFO: the engine calls a handler with the number alone");
        uint32_t handler_before = handler_of[number];
        handler_of[number] = set->handler;
        if (sigaction(number, &wanted, 0) < 0) {
            handler_of[number] = handler_before;
            return (uint64_t)-errno;
        }
        once[number] = wanted.sa_handler == on_signal && set->flags & SA_RESETHAND;
    }
    if (old)
        *old = was;
    return 0;
}

uint64_t Z_waliZ_SYS_rt_sigaction(struct Z_wali_instance_t *wali, host_I number, host_P set, host_P old, host_I size)
{
    (void)wali;
    host_enter();
    uint64_t result = action((int)number, host_at(set), host_at(old), size);
    host_leave();
    return result;
}
