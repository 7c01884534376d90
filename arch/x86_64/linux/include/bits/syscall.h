/* x86_64: its own table. */
#include <bits/syscall_x86_64.h>
