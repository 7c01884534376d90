/* The native half of the Node host: system calls on the module's memory, and the signals that have come. No C library of its
 * own: what is not a system call is in the process already (sigaction). */
#define NAPI_VERSION 8
#include <node_api.h>

#include <errno.h>
#include <fcntl.h>
#include <ring3/syscall.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>

enum { ARGUMENTS = 6, VECTORS = 1024 };

struct guest_iovec {
    uint32_t base, len;
};
struct guest_msghdr {
    uint32_t name, namelen, iov, iovlen, pad1, control, controllen, pad2;
    int32_t flags;
};

static unsigned char *memory;
static long main_thread;
static uint64_t waiting;

static void *at(int64_t pointer) { return (uint32_t)pointer ? memory + (uint32_t)pointer : 0; }

/* The guest's handlers run on the thread that runs its main, so what another thread of Node catches goes there. */
static void on_signal(int number)
{
    if (r3_syscall0(SYS_gettid) == main_thread)
        __atomic_fetch_or(&waiting, 1ULL << (number - 1), __ATOMIC_SEQ_CST);
    else
        r3_syscall3(r3_syscall0(SYS_getpid), main_thread, number, SYS_tgkill);
}

static void vectors(struct iovec *to, int64_t from, int64_t count)
{
    const struct guest_iovec *v = at(from);
    for (int64_t i = 0; i < count && i < VECTORS; i++)
        to[i] = (struct iovec){at(v[i].base), v[i].len};
}

static long message(int64_t fd, int64_t where, int64_t flags, long n)
{
    struct iovec list[VECTORS];
    const struct guest_msghdr *from = at(where);
    struct msghdr to = {.msg_name = at(from->name), .msg_namelen = from->namelen, .msg_iov = list,
                        .msg_iovlen = (int)from->iovlen, .msg_control = at(from->control),
                        .msg_controllen = from->controllen, .msg_flags = from->flags};
    vectors(list, from->iov, from->iovlen);
    return r3_syscall3(fd, (long)&to, flags, n);
}

static int takes_pointer(long n, int64_t command)
{
    if (n == SYS_prctl)
        return command == PR_SET_NAME || command == PR_GET_NAME;
    return command == F_GETLK || command == F_SETLK || command == F_OFD_GETLK || command == F_OFD_SETLK;
}

/* `pointers`: a bit an argument. */
static long carry_out(long n, unsigned pointers, const int64_t *given)
{
    long a[ARGUMENTS];
    struct iovec list[VECTORS];
    for (int i = 0; i < ARGUMENTS; i++)
        a[i] = pointers >> i & 1 ? (long)at(given[i]) : (long)given[i];
    switch (n) {
    case SYS_readv:
    case SYS_writev:
        vectors(list, given[1], given[2]);
        return r3_syscall3(a[0], (long)list, a[2], n);
    case SYS_sendmsg:
    case SYS_recvmsg: return message(given[0], given[1], given[2], n);
    case SYS_fcntl:
        return r3_syscall3(a[0], a[1], takes_pointer(n, a[1]) ? (long)at(given[2]) : a[2], n);
    case SYS_prctl:
        return r3_syscall5(a[0], takes_pointer(n, a[0]) ? (long)at(given[1]) : a[1], a[2], a[3], a[4], n);
    default: return r3_syscall6(a[0], a[1], a[2], a[3], a[4], a[5], n);
    }
}

static size_t numbers(napi_env env, napi_callback_info info, int64_t *to, size_t room)
{
    napi_value values[16];
    size_t count = 16;
    napi_get_cb_info(env, info, &count, values, 0, 0);
    for (size_t i = 0; i < room; i++)
        if (i >= count || napi_get_value_int64(env, values[i], &to[i]) != napi_ok)
            to[i] = 0;
    return count;
}

/* call(number, pointers, arguments...): the kernel's result, a BigInt. */
static napi_value call(napi_env env, napi_callback_info info)
{
    int64_t words[2 + ARGUMENTS];
    napi_value result;
    numbers(env, info, words, 2 + ARGUMENTS);
    napi_create_bigint_int64(env, carry_out(words[0], (unsigned)words[1], words + 2), &result);
    return result;
}

/* handle(signal, action, flags, mask): action 0 default, 1 ignore, 2 the guest's. */
static napi_value handle(napi_env env, napi_callback_info info)
{
    int64_t words[4];
    napi_value result;
    numbers(env, info, words, 4);
    struct sigaction action = {.sa_flags = (int)words[2] & (SA_NOCLDSTOP | SA_NOCLDWAIT | SA_NODEFER)};
    action.sa_handler = words[1] == 0 ? SIG_DFL : words[1] == 1 ? SIG_IGN : on_signal;
    action.sa_mask.__bits[0] = (unsigned long)words[3];
    napi_create_int32(env, sigaction((int)words[0], &action, 0), &result);
    return result;
}

/* arrived(): a signal whose handler is to run now, or 0. */
static napi_value arrived(napi_env env, napi_callback_info info)
{
    (void)info;
    napi_value result;
    int number = 0;
    if (r3_syscall0(SYS_gettid) == main_thread && waiting) {
        number = 1 + __builtin_ctzll(waiting);
        __atomic_fetch_and(&waiting, ~(1ULL << (number - 1)), __ATOMIC_SEQ_CST);
    }
    napi_create_int32(env, number, &result);
    return result;
}

/* begin(buffer over all of the memory), by the thread that runs main. */
static napi_value begin(napi_env env, napi_callback_info info)
{
    napi_value buffer, result;
    size_t count = 1, len;
    void *data;
    napi_get_cb_info(env, info, &count, &buffer, 0, 0);
    napi_get_buffer_info(env, buffer, &data, &len);
    memory = data;
    main_thread = r3_syscall0(SYS_gettid);
    napi_get_undefined(env, &result);
    return result;
}

NAPI_MODULE_INIT()
{
    const struct {
        const char *name;
        napi_callback function;
    } all[] = {{"call", call}, {"handle", handle}, {"arrived", arrived}, {"begin", begin}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        napi_value function;
        napi_create_function(env, all[i].name, NAPI_AUTO_LENGTH, all[i].function, 0, &function);
        napi_set_named_property(env, exports, all[i].name, function);
    }
    return exports;
}
