/* Between the two ways of watching children. */
#ifndef R3_IO_CHILD_H
#define R3_IO_CHILD_H

#include <ring3/child.h>

/* Without pidfd: by SIGCHLD. */
int __r3_child_catch(r3_child *child, r3_selector *selector, uint64_t token);
void __r3_child_forget(r3_child *child); /* of any child: does nothing to one that has a pidfd */

#endif
