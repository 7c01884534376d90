/* The context types of <signal.h>, under the name that programs of other systems use. */
#ifndef _SYS_UCONTEXT_H
#define _SYS_UCONTEXT_H

#include <signal.h>

#endif
