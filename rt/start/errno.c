/* errno, one a thread, in the thread block: it needs no PT_TLS of its own. Linked only into programs that name errno
 * (the macro calls __errno_location); all others get the no-op beside __r3_ret. */
#include "internal.h"
#include "thread/thread.h"

__r3_needs(__r3_tls);

int *__errno_location(void) { return &__r3_self()->error; }

__r3_direct void __r3_errno_store(int error) { __r3_self()->error = error; }
