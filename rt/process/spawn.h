/* What posix_spawn's child does with its descriptors: a list that addopen and its kin build in the order in which it
 * is run. */
#ifndef R3_RT_SPAWN_H
#define R3_RT_SPAWN_H

#include <spawn.h>

/* In the child: runs the list. 0 or -errno of the first that fails. *pipe is a descriptor that the list does not know
 * of: it gets another number when an action wants its own. */
long __r3_spawn_run_actions(const posix_spawn_file_actions_t *actions, int *pipe);

#endif
