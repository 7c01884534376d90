/* <ring3/reaper.h> by prctl(2). */
#include <ring3/reaper.h>
#include <ring3/syscall.h>
#include <sys/prctl.h>
#include <sys/syscall.h>

int r3_reaper_become(void) { return (int)r3_syscall5(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0, SYS_prctl); }
int r3_reaper_parent_signal(int signal) { return (int)r3_syscall5(PR_SET_PDEATHSIG, signal, 0, 0, 0, SYS_prctl); }
