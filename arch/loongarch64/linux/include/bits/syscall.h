/* loongarch64: the generic table as it is. */
#include <bits/syscall_generic.h>
