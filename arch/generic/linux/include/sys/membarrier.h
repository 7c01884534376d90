/* Memory barriers on behalf of other threads: membarrier(2). Linux 4.3. Commands are in <linux/membarrier.h>. */
#ifndef _SYS_MEMBARRIER_H
#define _SYS_MEMBARRIER_H

#include <features.h>
#include <linux/membarrier.h>

__R3_DECLS_BEGIN

int membarrier(int command, int flags);

__R3_DECLS_END

#endif
