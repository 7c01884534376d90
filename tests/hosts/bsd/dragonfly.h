/* Numbers and layouts of DragonFly x86_64. Source: its headers of 2020 (sys/signal.h, sys/fcntl.h, sys/mman.h ...), checked
 * against a running 5.9 kernel. Named DF_, since the host is compiled with Linux' headers. */
#ifndef BSD_DRAGONFLY_H
#define BSD_DRAGONFLY_H

#include <stddef.h>
#include <stdint.h>

/* sys/fcntl.h */
#define DF_O_NONBLOCK 0x4
#define DF_O_APPEND 0x8
#define DF_O_SHLOCK 0x10
#define DF_O_EXLOCK 0x20
#define DF_O_ASYNC 0x40
#define DF_O_FSYNC 0x80
#define DF_O_NOFOLLOW 0x100
#define DF_O_CREAT 0x200
#define DF_O_TRUNC 0x400
#define DF_O_EXCL 0x800
#define DF_O_NOCTTY 0x8000
#define DF_O_DIRECT 0x10000
#define DF_O_CLOEXEC 0x20000
#define DF_O_FBLOCKING 0x40000
#define DF_O_FNONBLOCKING 0x80000
#define DF_O_FAPPEND 0x100000
#define DF_O_FOFFSET 0x200000
#define DF_O_DIRECTORY 0x8000000
#define DF_AT_FDCWD ((int)0xfffafdcd)
#define DF_AT_SYMLINK_NOFOLLOW 1
#define DF_AT_REMOVEDIR 2
#define DF_AT_EACCESS 4
#define DF_AT_SYMLINK_FOLLOW 8
enum {
    DF_F_DUPFD, DF_F_GETFD, DF_F_SETFD, DF_F_GETFL, DF_F_SETFL, DF_F_GETOWN, DF_F_SETOWN, DF_F_GETLK, DF_F_SETLK,
    DF_F_SETLKW, DF_F_DUP2FD, DF_F_DUPFD_CLOEXEC = 17, DF_F_DUP2FD_CLOEXEC, DF_F_GETPATH,
};
enum { DF_F_RDLCK = 1, DF_F_UNLCK, DF_F_WRLCK };

struct df_flock { int64_t start, len; int32_t pid; int16_t type, whence; };

/* sys/stat.h */
struct df_stat {
    uint64_t ino;
    uint32_t nlink, dev;
    uint16_t mode, padding;
    uint32_t uid, gid, rdev;
    int64_t atim[2], mtim[2], ctim[2], size, blocks;
    uint32_t old_blksize, flags, gen, spare;
    int64_t blksize, spare2;
};
_Static_assert(sizeof(struct df_stat) == 128, "seen on the kernel");

struct df_statfs {
    int64_t spare2, bsize, iosize, blocks, bfree, bavail, files, ffree;
    int32_t fsid[2];
    uint32_t owner;
    int32_t type, flags, pad;
    int64_t syncwrites, asyncwrites;
    char fstypename[16], mntonname[80];
    int64_t syncreads, asyncreads;
    int16_t spares1;
    char mntfromname[80];
    int16_t spares2;
    int64_t spare[2];
};
_Static_assert(sizeof(struct df_statfs) == 320, "sys/mount.h");

struct df_statvfs {
    uint64_t bsize, frsize, blocks, bfree, bavail, files, ffree, favail, fsid, flag, namemax;
    uint32_t owner, type;
    uint64_t syncreads, syncwrites, asyncreads, asyncwrites;
    unsigned char fsid_uuid[16], uid_uuid[16];
};
_Static_assert(sizeof(struct df_statvfs) == 160, "sys/statvfs.h");

/* sys/mman.h */
#define DF_MAP_SHARED 1
#define DF_MAP_PRIVATE 2
#define DF_MAP_FIXED 0x10
#define DF_MAP_NORESERVE 0x40
#define DF_MAP_STACK 0x400
#define DF_MAP_ANON 0x1000
#define DF_MAP_VPAGETABLE 0x2000
#define DF_MAP_TRYFIXED 0x10000

/* sys/signal.h */
#define DF_NSIG 64
enum {
    DF_SIGEMT = 7, DF_SIGKILL = 9, DF_SIGBUS = 10, DF_SIGSEGV, DF_SIGSYS, DF_SIGPIPE, DF_SIGSTOP = 17, DF_SIGCONT = 19,
    DF_SIGCHLD, DF_SIGIO = 23, DF_SIGINFO = 29, DF_SIGTHR = 32, DF_SIGCKPT,
};
enum { DF_SIG_BLOCK = 1, DF_SIG_UNBLOCK, DF_SIG_SETMASK };
#define DF_SA_ONSTACK 1
#define DF_SA_RESTART 2
#define DF_SA_RESETHAND 4
#define DF_SA_NOCLDSTOP 8
#define DF_SA_NODEFER 16
#define DF_SA_NOCLDWAIT 32
#define DF_SA_SIGINFO 64
#define DF_SS_ONSTACK 1
#define DF_SS_DISABLE 4

typedef struct { uint32_t bits[4]; } df_sigset;
struct df_sigaction { uint64_t handler; int32_t flags; df_sigset mask; uint32_t pad; };
_Static_assert(sizeof(struct df_sigaction) == 32, "seen on the kernel");
struct df_stack { uint64_t sp, size; int32_t flags, pad; };
struct df_siginfo {
    int32_t signo, error, code, pid;
    uint32_t uid;
    int32_t status;
    uint64_t addr, value;
    int64_t band;
    int32_t spare[8];
};
_Static_assert(sizeof(struct df_siginfo) == 80, "seen on the kernel");

/* machine/ucontext.h */
struct df_mcontext {
    int64_t onstack, rdi, rsi, rdx, rcx, r8, r9, rax, rbx, rbp, r10, r11, r12, r13, r14, r15;
    int64_t xflags, trapno, addr, flags, err, rip, cs, rflags, rsp, ss;
    uint32_t len, fpformat, ownedfp, reserved, unused[8];
    unsigned char fpregs[1024];
};
struct df_ucontext {
    df_sigset sigmask;
    uint32_t pad[12];
    struct df_mcontext mcontext;
    uint64_t link;
    struct df_stack stack;
    uint64_t cofunc, arg;
    int32_t spare[4];
};
struct df_sigframe {
    uint64_t handler, pad[7];
    struct df_ucontext uc;
    struct df_siginfo si;
    unsigned char pad2[48];
};
_Static_assert(sizeof(struct df_mcontext) == 1280 && sizeof(struct df_ucontext) == 1408, "seen on the kernel");
_Static_assert(sizeof(struct df_sigframe) == 1600 && offsetof(struct df_sigframe, si) == 1472, "seen on the kernel");

/* sys/lwp.h, machine/tls.h, sys/unistd.h */
struct df_lwp_params { uint64_t func, arg, stack, tid1, tid2; };
#define DF_EXTEXIT_SETINT 1
#define DF_EXTEXIT_LWP 0x10000

/* sys/event.h */
struct df_kevent { uint64_t ident; int16_t filter; uint16_t flags; uint32_t fflags; int64_t data; uint64_t udata; };
enum {
    DF_EVFILT_FS = -10, DF_EVFILT_USER, DF_EVFILT_EXCEPT, DF_EVFILT_TIMER, DF_EVFILT_SIGNAL, DF_EVFILT_PROC,
    DF_EVFILT_VNODE, DF_EVFILT_AIO, DF_EVFILT_WRITE, DF_EVFILT_READ,
};
#define DF_EV_ADD 0x1
#define DF_EV_DELETE 0x2
#define DF_EV_ENABLE 0x4
#define DF_EV_DISABLE 0x8
#define DF_EV_ONESHOT 0x10
#define DF_EV_CLEAR 0x20
#define DF_EV_RECEIPT 0x40
#define DF_EV_DISPATCH 0x80
#define DF_EV_HUP 0x800
#define DF_EV_NODATA 0x1000
#define DF_EV_ERROR 0x4000
#define DF_EV_EOF 0x8000
#define DF_EV_SYSFLAGS 0xf800
#define DF_NOTE_LOWAT 1
#define DF_NOTE_OOB 2
#define DF_NOTE_DELETE 1
#define DF_NOTE_WRITE 2
#define DF_NOTE_EXTEND 4
#define DF_NOTE_ATTRIB 8
#define DF_NOTE_LINK 16
#define DF_NOTE_RENAME 32
#define DF_NOTE_REVOKE 64
#define DF_NOTE_EXIT 0x80000000u
#define DF_NOTE_FORK 0x40000000u
#define DF_NOTE_EXEC 0x20000000u
#define DF_NOTE_TRACK 1u
#define DF_NOTE_TRACKERR 2u
#define DF_NOTE_CHILD 4u
#define DF_NOTE_FFNOP 0u
#define DF_NOTE_FFAND 0x40000000u
#define DF_NOTE_FFOR 0x80000000u
#define DF_NOTE_FFCOPY 0xc0000000u
#define DF_NOTE_FFCTRLMASK 0xc0000000u
#define DF_NOTE_FFLAGSMASK 0x00ffffffu
#define DF_NOTE_TRIGGER 0x01000000u

/* sys/aio.h */
struct df_sigevent { int32_t notify, pad; uint64_t signo_or_kqueue, value, function; };
struct df_aiocb {
    int32_t fildes, pad;
    int64_t offset;
    uint64_t buf, nbytes;
    struct df_sigevent sigevent;
    int32_t opcode, prio, val, err;
};
_Static_assert(sizeof(struct df_aiocb) == 80, "sys/aio.h");

struct df_utsname { char sysname[32], nodename[32], release[32], version[32], machine[32]; };

#endif
