/* The attributes of posix_spawn. */
#include <errno.h>
#include <sched.h>
#include <spawn.h>

int posix_spawnattr_init(posix_spawnattr_t *attr)
{
    *attr = (posix_spawnattr_t){0};
    return 0;
}

int posix_spawnattr_destroy(posix_spawnattr_t *attr) { return (void)attr, 0; }

/* Unknown flags are refused by posix_spawn, which can say so before there is a child. */
int posix_spawnattr_setflags(posix_spawnattr_t *attr, short flags) { return attr->__flags = flags, 0; }

int posix_spawnattr_getflags(const posix_spawnattr_t *restrict attr, short *restrict flags)
{
    return *flags = (short)attr->__flags, 0;
}

int posix_spawnattr_setpgroup(posix_spawnattr_t *attr, pid_t group) { return attr->__pgrp = group, 0; }

int posix_spawnattr_getpgroup(const posix_spawnattr_t *restrict attr, pid_t *restrict group)
{
    return *group = attr->__pgrp, 0;
}

int posix_spawnattr_setsigmask(posix_spawnattr_t *restrict attr, const sigset_t *restrict mask)
{
    return attr->__mask = *mask, 0;
}

int posix_spawnattr_getsigmask(const posix_spawnattr_t *restrict attr, sigset_t *restrict mask)
{
    return *mask = attr->__mask, 0;
}

int posix_spawnattr_setsigdefault(posix_spawnattr_t *restrict attr, const sigset_t *restrict signals)
{
    return attr->__def = *signals, 0;
}

int posix_spawnattr_getsigdefault(const posix_spawnattr_t *restrict attr, sigset_t *restrict signals)
{
    return *signals = attr->__def, 0;
}

int posix_spawnattr_setschedparam(posix_spawnattr_t *restrict attr, const struct sched_param *restrict param)
{
    return attr->__prio = param->sched_priority, 0;
}

int posix_spawnattr_getschedparam(const posix_spawnattr_t *restrict attr, struct sched_param *restrict param)
{
    return param->sched_priority = attr->__prio, 0;
}

int posix_spawnattr_setschedpolicy(posix_spawnattr_t *attr, int policy) { return attr->__pol = policy, 0; }

int posix_spawnattr_getschedpolicy(const posix_spawnattr_t *restrict attr, int *restrict policy)
{
    return *policy = attr->__pol, 0;
}
