/* What a core file says of a process: NT_PRSTATUS and NT_PRPSINFO of <elf.h>. core(5).
 * Kernel: include/uapi/linux/elfcore.h, include/linux/elfcore.h. */
#ifndef _SYS_PROCFS_H
#define _SYS_PROCFS_H

#include <features.h>
#include <bits/types.h>
#include <bits/timeval.h>
#include <sys/user.h>

struct elf_siginfo {
    int si_signo;
    int si_code;
    int si_errno;
};

/* One thread. */
struct elf_prstatus {
    struct elf_siginfo pr_info;
    short          pr_cursig;
    __kulong_t  pr_sigpend;
    __kulong_t  pr_sighold;
    __pid_t        pr_pid, pr_ppid, pr_pgrp, pr_sid;
    struct timeval pr_utime, pr_stime, pr_cutime, pr_cstime;
    elf_gregset_t  pr_reg;
    int            pr_fpvalid;
};
__R3_PIN_FIELD(struct elf_prstatus, pr_reg, 112);

/* The process. */
#define ELF_PRARGSZ 80
struct elf_prpsinfo {
    char          pr_state;
    char          pr_sname;
    char          pr_zomb;
    char          pr_nice;
    __kulong_t pr_flag;
    unsigned int  pr_uid, pr_gid;
    int           pr_pid, pr_ppid, pr_pgrp, pr_sid;
    char          pr_fname[16];
    char          pr_psargs[ELF_PRARGSZ];
};
__R3_PIN_SIZE(struct elf_prpsinfo, 136, 8);

typedef void          *psaddr_t;
typedef elf_gregset_t  prgregset_t;
typedef elf_fpregset_t prfpregset_t;
typedef __pid_t        lwpid_t;
typedef struct elf_prstatus prstatus_t;
typedef struct elf_prpsinfo prpsinfo_t;

#endif
