/* The functions of the engine's module "wali", with their exact WebAssembly types. A module imports those that it calls
 * and no other; one that the engine does not have would be a trap, not an error, and is therefore not declared.
 *
 * The system calls have the names that Rust's libc crate gives them, __syscall_SYS_write and so on; their result is the
 * kernel's: >= 0 or -errno, but -1 for any failure of mmap and mremap. */
#ifndef _BITS_WALI_IMPORTS_H
#define _BITS_WALI_IMPORTS_H

#ifdef __cplusplus
extern "C" {
#endif

#define __R3_WALI_IMPORT(name) __attribute__((__import_module__("wali"), __import_name__(name)))

typedef int __r3_wali_I, __r3_wali_P; /* P: a pointer, as the number it is */
typedef long long __r3_wali_L;

#define R3_WALI_0(name, number) __R3_WALI_IMPORT("SYS_" #name) long long __syscall_SYS_##name(void);
#define R3_WALI_1(name, number, A) __R3_WALI_IMPORT("SYS_" #name) long long __syscall_SYS_##name(__r3_wali_##A);
#define R3_WALI_2(name, number, A, B) __R3_WALI_IMPORT("SYS_" #name) long long __syscall_SYS_##name(__r3_wali_##A, __r3_wali_##B);
#define R3_WALI_3(name, number, A, B, C) \
    __R3_WALI_IMPORT("SYS_" #name) long long __syscall_SYS_##name(__r3_wali_##A, __r3_wali_##B, __r3_wali_##C);
#define R3_WALI_4(name, number, A, B, C, D) \
    __R3_WALI_IMPORT("SYS_" #name) \
    long long __syscall_SYS_##name(__r3_wali_##A, __r3_wali_##B, __r3_wali_##C, __r3_wali_##D);
#define R3_WALI_5(name, number, A, B, C, D, E) \
    __R3_WALI_IMPORT("SYS_" #name) \
    long long __syscall_SYS_##name(__r3_wali_##A, __r3_wali_##B, __r3_wali_##C, __r3_wali_##D, __r3_wali_##E);
#define R3_WALI_6(name, number, A, B, C, D, E, F) \
    __R3_WALI_IMPORT("SYS_" #name) \
    long long __syscall_SYS_##name(__r3_wali_##A, __r3_wali_##B, __r3_wali_##C, __r3_wali_##D, __r3_wali_##E, __r3_wali_##F);
#include <bits/wali_calls.h>

/* What the crate names and the engine does not have: -ENOSYS. */
static inline long long __syscall_SYS_alarm(int seconds) { return (void)seconds, -38; }
static inline long long __syscall_SYS_fstatat(int dir, int path, int st, int flags)
{
    return (void)dir, (void)path, (void)st, (void)flags, -38;
}
static inline long long __syscall_SYS_getdents(int fd, int buf, int len) { return (void)fd, (void)buf, (void)len, -38; }
static inline long long __syscall_SYS_utime(int path, int times) { return (void)path, (void)times, -38; }

/* Beside the system calls. __init comes first of all; __proc_exit ends the process, and after __deinit, which is never
 * needed, it would not. A thread is entered with (tid, argument) and no stack. */
__R3_WALI_IMPORT("__init") int __r3_wali_init(void);
__R3_WALI_IMPORT("__proc_exit") __attribute__((__noreturn__)) void __r3_wali_proc_exit(int status);
__R3_WALI_IMPORT("__cl_get_argc") int __r3_wali_argc(void);
__R3_WALI_IMPORT("__cl_get_argv_len") int __r3_wali_argv_len(int index); /* without the NUL */
__R3_WALI_IMPORT("__cl_copy_argv") int __r3_wali_argv_copy(char *to, int index);
__R3_WALI_IMPORT("__get_init_envfile") int __r3_wali_envfile(char *path, int size); /* 0: none */
__R3_WALI_IMPORT("__wasm_thread_spawn") int __r3_wali_thread_spawn(void (*entry)(int tid, void *argument), void *argument);

#ifdef __cplusplus
}
#endif

#endif
