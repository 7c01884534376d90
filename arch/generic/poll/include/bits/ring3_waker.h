/* <ring3/waker.h> by a descriptor, which is what poll(2) knows. */
#include <bits/ring3_waker_fd.h>
