/* <ring3/waker.h> by a pipe, on every kernel. */
#include <bits/ring3_waker_fd.h>
