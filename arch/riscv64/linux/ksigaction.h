/* The kernel's struct sigaction on this CPU: without a restorer. */
#include "ksigaction_vdso.h"
