/* POSIX.1-2024 <spawn.h>: starting a program in a new process. Functions give 0 or an error number; a
 * failing exec is reported by posix_spawn itself. Thread-safe. */
#ifndef _SPAWN_H
#define _SPAWN_H

#include <features.h>
#include <bits/types.h>
#include <bits/sigset.h>
#include <bits/sched_param.h>

typedef __mode_t mode_t;
typedef __pid_t pid_t;

#define POSIX_SPAWN_RESETIDS      0x01
#define POSIX_SPAWN_SETPGROUP     0x02
#define POSIX_SPAWN_SETSIGDEF     0x04
#define POSIX_SPAWN_SETSIGMASK    0x08
#define POSIX_SPAWN_SETSCHEDPARAM 0x10
#define POSIX_SPAWN_SETSCHEDULER  0x20
#define POSIX_SPAWN_USEVFORK      0x40
#define POSIX_SPAWN_SETSID        0x80

typedef struct {
    int      __flags;
    pid_t    __pgrp;
    sigset_t __def, __mask;
    int      __prio, __pol;
    void    *__fn;
    char     __pad[64 - sizeof(void *)];
} posix_spawnattr_t;
__R3_PIN_SIZE(posix_spawnattr_t, 80 + 2 * sizeof(sigset_t), 8);

typedef struct {
    int   __pad0[2];
    void *__actions;
    int   __pad[16];
} posix_spawn_file_actions_t;
__R3_PIN_SIZE(posix_spawn_file_actions_t, 80, 8);

__R3_DECLS_BEGIN

int posix_spawn(pid_t *__restrict pid, const char *__restrict path,
                const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *__restrict attributes,
                char *const *__restrict argv, char *const *__restrict envp);
int posix_spawnp(pid_t *__restrict pid, const char *__restrict file,
                 const posix_spawn_file_actions_t *actions, const posix_spawnattr_t *__restrict attributes,
                 char *const *__restrict argv, char *const *__restrict envp);

int posix_spawnattr_init(posix_spawnattr_t *attributes);
int posix_spawnattr_destroy(posix_spawnattr_t *attributes);
int posix_spawnattr_setflags(posix_spawnattr_t *attributes, short flags);
int posix_spawnattr_getflags(const posix_spawnattr_t *__restrict attributes, short *__restrict flags);
int posix_spawnattr_setpgroup(posix_spawnattr_t *attributes, pid_t group);
int posix_spawnattr_getpgroup(const posix_spawnattr_t *__restrict attributes, pid_t *__restrict group);
int posix_spawnattr_setsigmask(posix_spawnattr_t *__restrict attributes,
                               const sigset_t *__restrict mask);
int posix_spawnattr_getsigmask(const posix_spawnattr_t *__restrict attributes,
                               sigset_t *__restrict mask);
int posix_spawnattr_setsigdefault(posix_spawnattr_t *__restrict attributes,
                                  const sigset_t *__restrict signals);
int posix_spawnattr_getsigdefault(const posix_spawnattr_t *__restrict attributes,
                                  sigset_t *__restrict signals);
int posix_spawnattr_setschedparam(posix_spawnattr_t *__restrict attributes,
                                  const struct sched_param *__restrict parameters);
int posix_spawnattr_getschedparam(const posix_spawnattr_t *__restrict attributes,
                                  struct sched_param *__restrict parameters);
int posix_spawnattr_setschedpolicy(posix_spawnattr_t *attributes, int policy);
int posix_spawnattr_getschedpolicy(const posix_spawnattr_t *__restrict attributes,
                                   int *__restrict policy);

int posix_spawn_file_actions_init(posix_spawn_file_actions_t *actions);
int posix_spawn_file_actions_destroy(posix_spawn_file_actions_t *actions);
int posix_spawn_file_actions_addopen(posix_spawn_file_actions_t *__restrict actions, int fd,
                                     const char *__restrict path, int flags, mode_t mode);
int posix_spawn_file_actions_addclose(posix_spawn_file_actions_t *actions, int fd);
int posix_spawn_file_actions_adddup2(posix_spawn_file_actions_t *actions, int from, int to);
int posix_spawn_file_actions_addchdir(posix_spawn_file_actions_t *__restrict actions,
                                      const char *__restrict path);
int posix_spawn_file_actions_addfchdir(posix_spawn_file_actions_t *actions, int fd);

#if __R3_BSD
int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *__restrict actions,
                                         const char *__restrict path);
int posix_spawn_file_actions_addfchdir_np(posix_spawn_file_actions_t *actions, int fd);
#endif

__R3_DECLS_END

#endif
