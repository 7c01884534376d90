/* POSIX.1-2024 <unistd.h> with Linux's and BSD's additions: files, processes, identity.
 * As POSIX.1-2024 / the Linux manual; sizes are bytes. All that are one system call are thread- and
 * signal-safe. sysconf, pathconf and confstr names are in bits/confname.h. */
#ifndef _UNISTD_H
#define _UNISTD_H

#include <features.h>
#include <bits/types.h>
#include <bits/confname.h>
#include <bits/seek.h>
#include <bits/access.h>
#if __R3_GNU && __has_include(<linux/close_range.h>)
#include <linux/close_range.h>
#endif

typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;
typedef __uid_t uid_t;
typedef __gid_t gid_t;
typedef __off_t off_t;
typedef __pid_t pid_t;
typedef __INTPTR_TYPE__ intptr_t;
typedef __useconds_t useconds_t;
#undef NULL
#define NULL __R3_NULL

#define STDIN_FILENO  0
#define STDOUT_FILENO 1
#define STDERR_FILENO 2

#if __R3_BSD
#define SEEK_DATA 3
#define SEEK_HOLE 4
#endif

__R3_DECLS_BEGIN

/* Descriptors. */
int pipe(int fds[2]);
int pipe2(int fds[2], int flags);
int close(int fd);
int posix_close(int fd, int flags);
int dup(int fd);
int dup2(int from, int to);
int dup3(int from, int to, int flags);
off_t lseek(int fd, off_t offset, int whence);
int fsync(int fd);
int fdatasync(int fd);
ssize_t read(int fd, void *buffer, size_t size);
ssize_t write(int fd, const void *buffer, size_t size);
ssize_t pread(int fd, void *buffer, size_t size, off_t offset);
ssize_t pwrite(int fd, const void *buffer, size_t size, off_t offset);
int isatty(int fd);
int ttyname_r(int fd, char *name, size_t size);
char *ttyname(int fd);
pid_t tcgetpgrp(int fd);
int tcsetpgrp(int fd, pid_t group);

/* Files and directories. */
int chown(const char *path, uid_t user, gid_t group);
int fchown(int fd, uid_t user, gid_t group);
int lchown(const char *path, uid_t user, gid_t group);
int fchownat(int dir, const char *path, uid_t user, gid_t group, int flags);
int link(const char *from, const char *to);
int linkat(int from_dir, const char *from, int to_dir, const char *to, int flags);
int symlink(const char *target, const char *path);
int symlinkat(const char *target, int dir, const char *path);
ssize_t readlink(const char *__restrict path, char *__restrict target, size_t size);
ssize_t readlinkat(int dir, const char *__restrict path, char *__restrict target, size_t size);
int unlink(const char *path);
int unlinkat(int dir, const char *path, int flags);
int rmdir(const char *path);
int truncate(const char *path, off_t size);
int ftruncate(int fd, off_t size);
int access(const char *path, int mode);
int faccessat(int dir, const char *path, int mode, int flags);
int chdir(const char *path);
int fchdir(int fd);
char *getcwd(char *path, size_t size);

/* Processes. */
pid_t fork(void);
pid_t _Fork(void);
int execve(const char *path, char *const argv[], char *const envp[]);
int execv(const char *path, char *const argv[]);
int execvp(const char *file, char *const argv[]);
int execl(const char *path, const char *argument, ...);
int execle(const char *path, const char *argument, ...);
int execlp(const char *file, const char *argument, ...);
int fexecve(int fd, char *const argv[], char *const envp[]);
__R3_NORETURN void _exit(int status);
unsigned int alarm(unsigned int seconds);
unsigned int sleep(unsigned int seconds);
int pause(void);

pid_t getpid(void);
pid_t getppid(void);
pid_t getpgrp(void);
pid_t getpgid(pid_t pid);
int setpgid(pid_t pid, pid_t group);
pid_t setsid(void);
pid_t getsid(pid_t pid);

uid_t getuid(void);
uid_t geteuid(void);
gid_t getgid(void);
gid_t getegid(void);
int getgroups(int count, gid_t groups[]);
int setuid(uid_t user);
int seteuid(uid_t user);
int setgid(gid_t group);
int setegid(gid_t group);
int gethostname(char *name, size_t size);

int getopt(int argc, char *const argv[], const char *options);
extern char *optarg;
extern int optind, opterr, optopt;

long sysconf(int name);
long pathconf(const char *path, int name);
long fpathconf(int fd, int name);
size_t confstr(int name, char *value, size_t size);
int getentropy(void *buffer, size_t size); /* at most 256 bytes */

#if __R3_XSI
int setreuid(uid_t real, uid_t effective);
int setregid(gid_t real, gid_t effective);
int lockf(int fd, int command, off_t size);
void sync(void);
int nice(int increment);
pid_t setpgrp(void);
void swab(const void *__restrict from, void *__restrict to, ssize_t size);
#endif

#if __R3_BSD
pid_t vfork(void) __attribute__((__returns_twice__));
int usleep(unsigned int microseconds);
unsigned int ualarm(unsigned int microseconds, unsigned int interval);
int getpagesize(void);
int getdtablesize(void);
int sethostname(const char *name, size_t size);
int getdomainname(char *name, size_t size);
int setdomainname(const char *name, size_t size);
int setgroups(size_t count, const gid_t groups[]);
int chroot(const char *path);
int daemon(int keep_directory, int keep_descriptors);
long syscall(long number, ...);
int execvpe(const char *file, char *const argv[], char *const envp[]);
#include <bits/unistd_own.h>
#endif

#if __R3_GNU
extern char **environ;
int setresuid(uid_t real, uid_t effective, uid_t saved);
int setresgid(gid_t real, gid_t effective, gid_t saved);
int getresuid(uid_t *real, uid_t *effective, uid_t *saved);
int getresgid(gid_t *real, gid_t *effective, gid_t *saved);
int euidaccess(const char *path, int mode);
int eaccess(const char *path, int mode);
#if __has_include(<linux/close_range.h>)
int syncfs(int fd);
ssize_t copy_file_range(int from, off_t *from_offset, int to, off_t *to_offset, size_t size,
                        unsigned int flags);
int close_range(unsigned int first, unsigned int last, int flags); /* Linux 5.9 */
#endif
pid_t gettid(void);
#define TEMP_FAILURE_RETRY(expression) \
    (__extension__({ \
        long __result; \
        do \
            __result = (long)(expression); \
        while (__result == -1 && *__errno_location() == 4 /* EINTR */); \
        __result; \
    }))
int *__errno_location(void) __attribute__((__const__));
#endif

__R3_DECLS_END

#if __R3_LFS64
#define lseek64     lseek
#define pread64     pread
#define pwrite64    pwrite
#define truncate64  truncate
#define ftruncate64 ftruncate
#define lockf64     lockf
#endif

#define _POSIX_VERSION  202405L
#define _POSIX2_VERSION _POSIX_VERSION
#define _XOPEN_VERSION  800

/* What ring3 has of POSIX. */
#define _POSIX_BARRIERS               _POSIX_VERSION
#define _POSIX_CHOWN_RESTRICTED       1
#define _POSIX_CLOCK_SELECTION        _POSIX_VERSION
#define _POSIX_CPUTIME                _POSIX_VERSION
#define _POSIX_FSYNC                  _POSIX_VERSION
#define _POSIX_IPV6                   _POSIX_VERSION
#define _POSIX_JOB_CONTROL            1
#define _POSIX_MAPPED_FILES           _POSIX_VERSION
#define _POSIX_MEMLOCK                _POSIX_VERSION
#define _POSIX_MEMLOCK_RANGE          _POSIX_VERSION
#define _POSIX_MEMORY_PROTECTION      _POSIX_VERSION
#define _POSIX_MONOTONIC_CLOCK        _POSIX_VERSION
#define _POSIX_NO_TRUNC               1
#define _POSIX_RAW_SOCKETS            _POSIX_VERSION
#define _POSIX_READER_WRITER_LOCKS    _POSIX_VERSION
#define _POSIX_REALTIME_SIGNALS       _POSIX_VERSION
#define _POSIX_SAVED_IDS              1
#define _POSIX_SEMAPHORES             _POSIX_VERSION
#define _POSIX_SPAWN                  _POSIX_VERSION
#define _POSIX_SPIN_LOCKS             _POSIX_VERSION
#define _POSIX_THREADS                _POSIX_VERSION
#define _POSIX_THREAD_ATTR_STACKADDR  _POSIX_VERSION
#define _POSIX_THREAD_ATTR_STACKSIZE  _POSIX_VERSION
#define _POSIX_THREAD_CPUTIME         _POSIX_VERSION
#define _POSIX_THREAD_PROCESS_SHARED  _POSIX_VERSION
#define _POSIX_THREAD_SAFE_FUNCTIONS  _POSIX_VERSION
#define _POSIX_TIMEOUTS               _POSIX_VERSION

#define _POSIX_V7_LP64_OFF64 1
#define _POSIX_V6_LP64_OFF64 1

#endif
