/* The auxiliary vector for those who ask: getauxval and the runtime's own needs (page size, vDSO). */
#include "start/auxv.h"
#include "start/start.h"

#include <errno.h>
#include <sys/auxv.h>

__r3_needs(__r3_steps);

static const size_t *auxv;

void __r3_init_auxv(char **envp) { auxv = __r3_auxv_after(envp); }

size_t __r3_auxv_value(size_t type) { return __r3_auxv_find(auxv, type); }
size_t __r3_page_size(void) { return __r3_auxv_find(auxv, AT_PAGESZ); }

unsigned long getauxval(unsigned long type)
{
    for (const size_t *a = auxv; a[0]; a += 2)
        if (a[0] == type)
            return a[1];
    __r3_errno_set(ENOENT);
    return 0;
}
