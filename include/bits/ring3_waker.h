/* <ring3/waker.h>: by a descriptor, where the kernel has nothing that takes none. */
#include <bits/ring3_waker_fd.h>
