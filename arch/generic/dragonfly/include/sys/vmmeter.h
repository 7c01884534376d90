/* What sysctl tells of memory: vm.vmmeter, vm.vmstats, vm.vmtotal. Layouts: sys/vmmeter.h of the kernel. */
#ifndef _SYS_VMMETER_H
#define _SYS_VMMETER_H

#include <features.h>

/* Counts since the start, of one CPU or of all. */
struct vmmeter {
    unsigned int v_swtch;
    unsigned int v_trap;
    unsigned int v_syscall;
    unsigned int v_intr;
    unsigned int v_ipi;
    unsigned int v_timer;
    unsigned int v_soft;
    unsigned int v_vm_faults;
    unsigned int v_cow_faults;
    unsigned int v_cow_optim;
    unsigned int v_zfod;
    unsigned int v_ozfod;
    unsigned int v_swapin;
    unsigned int v_swapout;
    unsigned int v_swappgsin;
    unsigned int v_swappgsout;
    unsigned int v_vnodein;
    unsigned int v_vnodeout;
    unsigned int v_vnodepgsin;
    unsigned int v_vnodepgsout;
    unsigned int v_intrans;
    unsigned int v_reactivated;
    unsigned int v_pdwakeups;
    unsigned int v_pdpages;
    unsigned int v_dfree;
    unsigned int v_pfree;
    unsigned int v_tfree;
    unsigned int v_forks;
    unsigned int v_vforks;
    unsigned int v_rforks;
    unsigned int v_exec;
    unsigned int v_kthreads;
    unsigned int v_forkpages;
    unsigned int v_vforkpages;
    unsigned int v_rforkpages;
    unsigned int v_kthreadpages;
    unsigned int v_intrans_coll;
    unsigned int v_intrans_wait;
    unsigned int v_forwarded_ints;
    unsigned int v_forwarded_hits;
    unsigned int v_forwarded_misses;
    unsigned int v_smpinvltlb;
    unsigned int v_ppwakeups;
    unsigned int v_lock_colls;
    char         v_lock_name[16];
    unsigned int v_wakeup_colls;
    unsigned int v_reserved7;
};
__R3_PIN_SIZE(struct vmmeter, 200, 4);
__R3_PIN_FIELD(struct vmmeter, v_lock_name, 176);

/* Pages. */
struct vmstats {
    unsigned int v_page_size;
    unsigned int v_unused01;
    long         v_page_count;
    long         v_free_reserved;
    long         v_free_target;
    long         v_free_min;
    long         v_cache_min;
    long         v_cache_max;
    long         v_pageout_free_min;
    long         v_interrupt_free_min;
    long         v_free_severe;
    long         v_dma_pages;
    long         v_unused_fixed[5];
    long         v_free_count;
    long         v_wire_count;
    long         v_active_count;
    long         v_inactive_target;
    long         v_inactive_count;
    long         v_cache_count;
    long         v_dma_avail;
    long         v_unused_variable[9];
};
__R3_PIN_SIZE(struct vmstats, 256, 8);
__R3_PIN_FIELD(struct vmstats, v_free_count, 128);

/* Processes, then kilobytes. */
struct vmtotal {
    long t_rq;
    long t_dw;
    long t_pw;
    long t_sl;
    long t_sw;
    long t_vm;
    long t_avm;
    long t_rm;
    long t_arm;
    long t_vmshr;
    long t_avmshr;
    long t_rmshr;
    long t_armshr;
    long t_free;
};
__R3_PIN_SIZE(struct vmtotal, 112, 8);

#endif
