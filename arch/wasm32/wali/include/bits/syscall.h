/* x86_64's numbers on every CPU that the engine runs on: WALI specification. */
#include <bits/syscall_x86_64.h>
