/* Signals that can be read: signalfd(2). Linux 2.6.27. */
#ifndef _SYS_SIGNALFD_H
#define _SYS_SIGNALFD_H

#include <stdint.h>
#include <fcntl.h>
#include <bits/sigset.h>

#define SFD_CLOEXEC  O_CLOEXEC
#define SFD_NONBLOCK O_NONBLOCK

/* What a read gives, one for each signal: the fields of siginfo_t. */
struct signalfd_siginfo {
    uint32_t ssi_signo;
    int32_t  ssi_errno;
    int32_t  ssi_code;
    uint32_t ssi_pid;
    uint32_t ssi_uid;
    int32_t  ssi_fd;
    uint32_t ssi_tid;
    uint32_t ssi_band;
    uint32_t ssi_overrun;
    uint32_t ssi_trapno;
    int32_t  ssi_status;
    int32_t  ssi_int;
    uint64_t ssi_ptr;
    uint64_t ssi_utime;
    uint64_t ssi_stime;
    uint64_t ssi_addr;
    uint16_t ssi_addr_lsb;
    uint16_t __pad2;
    int32_t  ssi_syscall;
    uint64_t ssi_call_addr;
    uint32_t ssi_arch;
    uint8_t  __pad[28];
};
__R3_PIN_SIZE(struct signalfd_siginfo, 128, 8);

__R3_DECLS_BEGIN

/* fd: -1 for a new descriptor, or a signalfd whose set is replaced. */
int signalfd(int fd, const sigset_t *set, int flags);

__R3_DECLS_END

#endif
