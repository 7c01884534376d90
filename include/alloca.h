/* alloca: memory of the calling function's frame (Linux man alloca(3)). */
#ifndef _ALLOCA_H
#define _ALLOCA_H

#define alloca(size) __builtin_alloca(size)

#endif
