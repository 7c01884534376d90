/* The host: a Linux program that carries out the system calls of a DragonFly program in its own address space.
 *
 * The guest's syscall instructions raise SIGSYS (Syscall User Dispatch, dispatch.c); the handler runs on a stack of the
 * host's, does the work with Linux calls and edits the guest's registers. While it runs all signals are blocked, except
 * around a call that may sleep (entry.asm), so what the host keeps in memory is seen by no handler halfway.
 *
 * The guest owns fs, so nothing here may use thread-local storage, errno or a stack canary: only the door
 * (r3_syscall6) and the leaf functions of the library are called. */
#ifndef BSD_HOST_H
#define BSD_HOST_H

#include <errno.h>
#include <ring3/syscall.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/syscall.h>
#include <ucontext.h>

#include "dragonfly.h"

#define PAGE 4096UL
#define LENGTH(a) (sizeof(a) / sizeof *(a))

/* A thread's block of the arena: struct thread at its low end, above it the stack on which it handles signals. The
 * block is aligned to its size, so the stack pointer leads to the thread. */
#define BLOCK (256UL << 10)
/* From here on descriptors are the host's own. */
#define PRIVATE_FDS ((unsigned)private_fds)
extern int private_fds; /* private.c */

/* What the host remembers of a guest's descriptor: sockets only. */
#define NOTED_FDS 4096
struct fd_note {
    unsigned char quiet; /* SO_NOSIGPIPE */
    unsigned char fresh; /* never connected */
    unsigned char shut;  /* for writing, from this side */
    unsigned char error; /* SO_ERROR that a kqueue has looked at: Linux forgets it then, BSD does not */
};

struct registers { uint64_t rip, rsp, rdi, rax, rdx; };

/* What fork copies; a vfork child, which shares memory with its parent, gets a copy too. */
struct process {
    int pid;
    struct df_sigaction action[DF_NSIG + 1];
    uint64_t pending;                       /* signals the host holds back itself (signal_arrive.c) */
    struct df_siginfo pending_info[DF_NSIG + 1];
    unsigned char watched[DF_NSIG + 1];         /* EVFILT_SIGNAL knotes */
    uint64_t break_start, break_end;
    struct kqueue *queues;
    struct fd_note fd[NOTED_FDS];
    uint64_t writes;                        /* calls that may have filled a socket (kqueue_wait.c) */
};

struct thread {
    struct process *process;
    int tid;                                /* zeroed by the kernel when the thread is gone (CLONE_CHILD_CLEARTID) */
    int used;
    uint64_t mask;                          /* the guest's signal mask, its numbers */
    struct df_stack altstack;
    unsigned queued;                        /* signals that came while the host ran, for the end of the call */
    siginfo_t queue[8];
    uint64_t ready;                         /* of these, what has a handler to run */
    struct df_siginfo ready_info[DF_NSIG + 1];
    ucontext_t *start;                      /* guest state to begin with (thread_start.c) */
    struct registers begin;
    uint64_t tell[2];                       /* where lwp_create wants the number written */
    struct thread *creator;                 /* who waits for that */
    int told;
    bool vfork_child;
    char name[17];                          /* lwp_setname */
    bool in_exec; /* holds the lock, which a successful exec in a vfork child leaves to the parent */
    bool suspended;                         /* sigsuspend and its like: mask_after is to be put back by sigreturn */
    uint64_t mask_after;
};

/* One system call under way. */
struct call {
    struct thread *thread;
    ucontext_t *uc;
    uint64_t number;
    uint64_t a[7];
    long second;    /* what goes to rdx, if has_second */
    bool has_second;
    bool plain;     /* a negative result is none of an error */
    bool keep;      /* registers are as they shall be: sigreturn, start of a thread */
    bool no_restart; /* EINTR even under SA_RESTART */
    bool once;      /* blocking() returns -EINTR for a signal that only the host had to see, too */
};

#define ARG(c, n, type) ((type)(c)->a[n])

/* entry.asm */
long host_copy(void *to, const void *from, size_t len);                    /* 0 or -EFAULT */
long host_copy_string(char *to, const char *from, size_t size);            /* length, -EFAULT or -ENAMETOOLONG */
long host_block(const long call[7], const uint64_t *open, const uint64_t *shut);
extern const char host_copy_from[], host_copy_to[], host_copy_fault[];
extern const char host_block_from[], host_block_to[];

/* The door, for as many arguments as there are. */
static inline long kernel_call(long number, const long a[6])
{
    return r3_syscall6(a[0], a[1], a[2], a[3], a[4], a[5], number);
}
#define kernel(number, ...) kernel_call(number, (const long[6]){__VA_ARGS__})

/* dispatch.c: the same with the guest's signals let in; -EINTR if one came first or interrupted it. */
long block_call(struct call *c, long number, const long a[6]);
#define blocking(c, number, ...) block_call(c, number, (const long[6]){__VA_ARGS__})
void dispatch_arm(void);
void dispatch_install(void);
static inline struct thread *thread_self(void)
{
    return (struct thread *)((uintptr_t)__builtin_frame_address(0) & -BLOCK);
}

/* guest.c: memory that is the guest's. All give 0 or -EFAULT. */
bool guest_range(uint64_t address, uint64_t len);
long guest_read(void *to, uint64_t from, size_t len);
long guest_write(uint64_t to, const void *from, size_t len);
long guest_string(char *to, uint64_t from, size_t size);
#define PATH_SIZE 1024 /* MAXPATHLEN */
/* Declares a path and copies an argument to it, or returns why not. */
#define PATH(variable, argument) \
    char variable[PATH_SIZE]; \
    do { \
        long length_ = guest_path(variable, c->a[argument]); \
        if (length_ < 0) \
            return length_; \
    } while (0)
long guest_path(char to[PATH_SIZE], uint64_t from);
struct iovec;
long guest_iovec(struct iovec *to, uint64_t from, unsigned count);
extern uint64_t guest_trampoline;

/* arena.c: the host's own memory. */
void arena_open(void);
bool arena_has(uint64_t address, uint64_t len);
struct thread *arena_thread(void);
void arena_forget_threads(struct thread *but);
void *arena_get(size_t size);
void arena_put(void *p, size_t size);
unsigned arena_threads(void);
struct thread *arena_thread_at(unsigned index);
void host_lock(void);
void host_unlock(void);
_Noreturn void host_die(const char *what, const char *detail);
void host_say(const char *a, const char *b, const char *c);

/* load.c, start.c */
struct image { uint64_t entry, phdr, phnum, base, end; };
long image_check(const char *path, char interpreter[256], char option[128], bool *native);
long image_load(const char *path, struct image *image);
extern uint64_t guest_stack_top;
uint64_t stack_build(const struct image *image, char **argv, char **envp);

/* errno.c */
int errno_to_guest(int linux_errno);
int errno_from_guest(int guest_errno);

/* signal_number.c */
#define SIGNAL_OF_HOST 64 /* Linux' last; process_event.c */
int signal_to_linux(int sig);
int signal_to_guest(int sig);
uint64_t set_to_linux(uint64_t guest);
uint64_t set_to_guest(uint64_t linux_set);
uint64_t mask_to_linux(const struct thread *t);
int status_to_guest(int status);
void signal_info(struct df_siginfo *to, const siginfo_t *from);
#define SIGNAL_BIT(sig) (1UL << ((sig) - 1))
static inline uint64_t set_of(df_sigset s) { return s.bits[0] | (uint64_t)s.bits[1] << 32; }
static inline df_sigset set_from(uint64_t s) { return (df_sigset){{(uint32_t)s, (uint32_t)(s >> 32), 0, 0}}; }

/* signal_action.c, signal_arrive.c, signal_frame.c */
extern const uint64_t signals_shut;
bool signal_ignored(const struct process *p, int sig);
void signal_install(struct process *p, int sig);
void signal_start(struct process *p);
void signal_arrived(int sig, siginfo_t *info, void *context);
void signal_flush(struct call *c, long *result);
bool signal_due(struct thread *t);
void signal_frame(ucontext_t *uc, struct thread *t, const struct df_siginfo *info);
_Noreturn void signal_die(int sig);
long signal_return(struct call *c, uint64_t context);
void signal_knotes(struct process *p, int sig); /* kqueue_signal.c */
void mask_for_call(struct thread *t, uint64_t mask);

/* thread.c, process.c, exec.c */
#define TRAMPOLINE_ENTER 32 /* where in its page the first system call of a thread is */
long thread_start(struct thread *t, long flags);
void thread_run(struct thread *t);
void thread_enter(struct thread *t, ucontext_t *uc);
void thread_tell(struct thread *t);
_Noreturn void process_end(int status);

struct fd_note *fd_note(struct process *p, int fd); /* never NULL */
long fd_error(struct process *p, int fd);           /* the remembered error as -errno, once */

/* An error of the socket that is due before its data. */
#define SAVED_ERROR \
    do { \
        long saved_ = fd_error(c->thread->process, ARG(c, 0, int)); \
        if (saved_ < 0) \
            return saved_; \
    } while (0)

/* descriptor.c, private.c */
long private_fd(long fd);
long private_fd_at(long fd, int number);
void private_open(void);
int open_flags_to_linux(int flags);
int open_flags_to_guest(int flags);
long at_fd(uint64_t fd);
void fd_own_path(int fd, char path[32]);
long fd_path(int fd, char *to, size_t size);

/* kqueue*.c */
void kqueue_poke(struct process *p); /* kqueue_proc.c: word from another process */
void kqueue_fd_closed(struct process *p, int fd);
void kqueue_fd_copied(struct process *p, int from, int to);
void kqueue_after_fork(struct process *p);
long kqueue_cloexec(struct process *p, int fd, int set); /* -1 asks */
struct kqueue *kqueue_at(struct process *p, int fd);

/* time */
static inline int64_t now_ns(void)
{
    int64_t ts[2];
    kernel(SYS_clock_gettime, 1, (long)ts);
    return ts[0] * 1000000000 + ts[1];
}

#endif
