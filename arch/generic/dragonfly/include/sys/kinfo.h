/* What sysctl tells of processes, threads, files and CPUs: {CTL_KERN, KERN_PROC, KERN_PROC_...}, {CTL_KERN, KERN_FILE},
 * kern.cputime. Layouts: sys/kinfo.h of the kernel. */
#ifndef _SYS_KINFO_H
#define _SYS_KINFO_H

#include <sys/types.h>
#include <sys/param.h>
#include <sys/resource.h>
#include <sys/rtprio.h>
#include <bits/sigset.h>
#include <bits/sys_types.h>
#include <stdint.h>

enum lwpstat { LSRUN = 1, LSSTOP, LSSLEEP };
enum procstat { SIDL = 1, SACTIVE, SSTOP, SZOMB, SCORE };

struct kinfo_file {
    size_t       f_size;
    pid_t        f_pid;
    uid_t        f_uid;
    int          f_fd;
    void         *f_file;
    short        f_type;
    int          f_count;
    int          f_msgcount;
    off_t        f_offset;
    void         *f_data;
    unsigned int f_flag;
};
__R3_PIN_SIZE(struct kinfo_file, 72, 8);
__R3_PIN_FIELD(struct kinfo_file, f_offset, 48);

/* Microseconds of one CPU, or of all. */
struct kinfo_cputime {
    uint64_t cp_user;
    uint64_t cp_nice;
    uint64_t cp_sys;
    uint64_t cp_intr;
    uint64_t cp_idle;
    uint64_t cp_unused01;
    uint64_t cp_unused02;
    uint64_t cp_sample_pc;
    uint64_t cp_sample_sp;
    char     cp_msg[32];
};
__R3_PIN_SIZE(struct kinfo_cputime, 104, 8);
__R3_PIN_FIELD(struct kinfo_cputime, cp_msg, 72);

struct kinfo_clockinfo {
    int ci_hz;
    int ci_tick;
    int ci_tickadj;
    int ci_stathz;
    int ci_profhz;
};
__R3_PIN_SIZE(struct kinfo_clockinfo, 20, 4);

/* kern.pctrack: where the CPUs were seen */
#define PCTRACK_ARYSIZE 32
#define PCTRACK_ARYMASK (PCTRACK_ARYSIZE - 1)
#define PCTRACK_SYS     0
#define PCTRACK_INT     1
#define PCTRACK_SIZE    2
struct kinfo_pcheader {
    int pc_ntrack;
    int pc_arysize;
};
struct kinfo_pctrack {
    int   pc_index;
    void *pc_array[PCTRACK_ARYSIZE];
};
__R3_PIN_SIZE(struct kinfo_pctrack, 264, 8);

#define WMESGLEN 8

/* A thread. kl_pctcpu is a fixed point number of FSHIFT bits, kl_uticks, kl_sticks and kl_iticks are microseconds. */
struct kinfo_lwp {
    pid_t         kl_pid;
    lwpid_t       kl_tid;
    int           kl_flags;
    enum lwpstat  kl_stat;
    int           kl_lock;
    int           kl_tdflags;
    int           kl_mpcount;
    int           kl_prio;
    int           kl_tdprio;
    struct rtprio kl_rtprio;
    uint64_t      kl_uticks;
    uint64_t      kl_sticks;
    uint64_t      kl_iticks;
    uint64_t      kl_cpticks;
    unsigned int  kl_pctcpu;
    unsigned int  kl_slptime;
    int           kl_origcpu;
    int           kl_estcpu;
    int           kl_cpuid;
    struct rusage kl_ru;
    sigset_t      kl_siglist;
    sigset_t      kl_sigmask;
    uintptr_t     kl_wchan;
    char          kl_wmesg[WMESGLEN + 1];
    char          kl_comm[MAXCOMLEN + 1];
};
__R3_PIN_SIZE(struct kinfo_lwp, 312, 8);
__R3_PIN_FIELD(struct kinfo_lwp, kl_uticks, 40);
__R3_PIN_FIELD(struct kinfo_lwp, kl_ru, 96);
__R3_PIN_FIELD(struct kinfo_lwp, kl_wmesg, 280);

/* kp_auxflags */
#define KI_CTTY    1 /* has a controlling terminal */
#define KI_SLEADER 2 /* leads its session */

/* A process, with one of its threads. kp_vm_ sizes are pages but for kp_vm_map_size, which is bytes. */
struct kinfo_proc {
    uintptr_t        kp_paddr;
    int              kp_flags;
    enum procstat    kp_stat;
    int              kp_lock;
    int              kp_acflag;
    int              kp_traceflag;
    uintptr_t        kp_fd;
    sigset_t         kp_siglist;
    sigset_t         kp_sigignore;
    sigset_t         kp_sigcatch;
    int              kp_sigflag;
    struct timeval   kp_start;
    char             kp_comm[MAXCOMLEN + 1];
    uid_t            kp_uid;
    short            kp_ngroups;
    gid_t            kp_groups[NGROUPS];
    uid_t            kp_ruid;
    uid_t            kp_svuid;
    gid_t            kp_rgid;
    gid_t            kp_svgid;
    pid_t            kp_pid;
    pid_t            kp_ppid;
    pid_t            kp_pgid;
    int              kp_jobc;
    pid_t            kp_sid;
    char             kp_login[40];
    dev_t            kp_tdev;
    pid_t            kp_tpgid;
    pid_t            kp_tsid;
    unsigned short   kp_exitstat;
    int              kp_nthreads;
    int              kp_nice;
    unsigned int     kp_swtime;
    size_t           kp_vm_map_size;
    segsz_t          kp_vm_rssize;
    segsz_t          kp_vm_swrss;
    segsz_t          kp_vm_tsize;
    segsz_t          kp_vm_dsize;
    segsz_t          kp_vm_ssize;
    unsigned int     kp_vm_prssize;
    int              kp_jailid;
    struct rusage    kp_ru;
    struct rusage    kp_cru;
    int              kp_auxflags;
    struct kinfo_lwp kp_lwp;
    uintptr_t        kp_ktaddr;
    int              kp_spare[2];
};
__R3_PIN_SIZE(struct kinfo_proc, 992, 8);
__R3_PIN_FIELD(struct kinfo_proc, kp_siglist, 40);
__R3_PIN_FIELD(struct kinfo_proc, kp_comm, 112);
__R3_PIN_FIELD(struct kinfo_proc, kp_login, 240);
__R3_PIN_FIELD(struct kinfo_proc, kp_vm_map_size, 312);
__R3_PIN_FIELD(struct kinfo_proc, kp_ru, 368);
__R3_PIN_FIELD(struct kinfo_proc, kp_lwp, 664);

/* KERN_PROC_SIGTRAMP: where the kernel's code lies that calls handlers. */
struct kinfo_sigtramp {
    void *ksigtramp_start;
    void *ksigtramp_end;
    void *ksigtramp_spare[4];
};
__R3_PIN_SIZE(struct kinfo_sigtramp, 48, 8);

#endif
