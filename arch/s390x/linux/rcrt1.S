/* Entry of a static PIE: as crt1, but the image relocates itself before any other C runs: its
 * link-time base is 0, so __ehdr_start is the load bias. */
#include "arch/s390x/asm.h"

FUNCTION _start
    aghi %r15, -160
    xc 0(8, %r15), 0(%r15)
    larl %r2, _DYNAMIC
    larl %r3, __ehdr_start
    brasl %r14, __r3_relocate
    la %r2, 160(%r15)
    jg __r3_start_pie
END _start
    .hidden _DYNAMIC
    .hidden __ehdr_start
