/* ntp_adjtime(2). Values: sys/timex.h of the kernel. */
#ifndef _SYS_TIMEX_H
#define _SYS_TIMEX_H

#include <features.h>
#include <bits/timespec.h>

#define NTP_API    4
#define MAXPHASE   500000000L /* nanoseconds */
#define MAXFREQ    500000L    /* nanoseconds a second */
#define MINSEC     256
#define MAXSEC     2048
#define NANOSECOND 1000000000L
#define SCALE_PPM  (65536 / 1000)
#define MAXTC      10

/* modes */
#define MOD_OFFSET    0x1
#define MOD_FREQUENCY 0x2
#define MOD_MAXERROR  0x4
#define MOD_ESTERROR  0x8
#define MOD_STATUS    0x10
#define MOD_TIMECONST 0x20
#define MOD_PPSMAX    0x40
#define MOD_TAI       0x80
#define MOD_MICRO     0x1000
#define MOD_NANO      0x2000
#define MOD_CLKB      0x4000
#define MOD_CLKA      0x8000

/* status */
#define STA_PLL       0x1
#define STA_PPSFREQ   0x2
#define STA_PPSTIME   0x4
#define STA_FLL       0x8
#define STA_INS       0x10
#define STA_DEL       0x20
#define STA_UNSYNC    0x40
#define STA_FREQHOLD  0x80
#define STA_PPSSIGNAL 0x100
#define STA_PPSJITTER 0x200
#define STA_PPSWANDER 0x400
#define STA_PPSERROR  0x800
#define STA_CLOCKERR  0x1000
#define STA_NANO      0x2000
#define STA_MODE      0x4000
#define STA_CLK       0x8000
#define STA_RONLY \
    (STA_PPSSIGNAL | STA_PPSJITTER | STA_PPSWANDER | STA_PPSERROR | STA_CLOCKERR | STA_NANO | STA_MODE | STA_CLK)

/* the clock's state */
#define TIME_OK    0
#define TIME_INS   1
#define TIME_DEL   2
#define TIME_OOP   3
#define TIME_WAIT  4
#define TIME_ERROR 5

struct ntptimeval {
    struct timespec time;
    long            maxerror; /* microseconds */
    long            esterror;
    long            tai;
    int             time_state; /* TIME_ value */
};
__R3_PIN_SIZE(struct ntptimeval, 48, 8);

/* offset, precision and jitter are nanoseconds with STA_NANO, microseconds without. */
struct timex {
    unsigned int modes;
    long         offset;
    long         freq;
    long         maxerror;
    long         esterror;
    int          status;
    long         constant;
    long         precision;
    long         tolerance;
    long         ppsfreq;
    long         jitter;
    int          shift;
    long         stabil;
    long         jitcnt;
    long         calcnt;
    long         errcnt;
    long         stbcnt;
};
__R3_PIN_SIZE(struct timex, 136, 8);
__R3_PIN_FIELD(struct timex, status, 40);
__R3_PIN_FIELD(struct timex, shift, 88);

__R3_DECLS_BEGIN

int ntp_adjtime(struct timex *clock);      /* the clock's state, or -1 with errno: EPERM, EFAULT */
int ntp_gettime(struct ntptimeval *result); /* the clock's state, or -1 */

__R3_DECLS_END

#endif
