/* Linux man adjtimex(2): disciplining the clock (linux/timex.h). Thread-safe. */
#ifndef _SYS_TIMEX_H
#define _SYS_TIMEX_H

#include <features.h>
#include <bits/types.h>
#include <bits/timeval.h>

typedef __clockid_t clockid_t;

struct ntptimeval {
    struct timeval time;
    __klong_t maxerror; /* microseconds */
    __klong_t esterror;
};
__R3_PIN_SIZE(struct ntptimeval, 32, 8);

struct timex {
    unsigned int   modes; /* ADJ_ bits */
    __klong_t           offset;
    __klong_t           freq;
    __klong_t           maxerror;
    __klong_t           esterror;
    int            status; /* STA_ bits */
    __klong_t           constant;
    __klong_t           precision;
    __klong_t           tolerance;
    struct timeval time;
    __klong_t           tick;
    __klong_t           ppsfreq;
    __klong_t           jitter;
    int            shift;
    __klong_t           stabil;
    __klong_t           jitcnt;
    __klong_t           calcnt;
    __klong_t           errcnt;
    __klong_t           stbcnt;
    int            tai;
    int            __padding[11];
};
__R3_PIN_SIZE(struct timex, 208, 8);
__R3_PIN_FIELD(struct timex, tai, 160);

#define ADJ_OFFSET            0x0001
#define ADJ_FREQUENCY         0x0002
#define ADJ_MAXERROR          0x0004
#define ADJ_ESTERROR          0x0008
#define ADJ_STATUS            0x0010
#define ADJ_TIMECONST         0x0020
#define ADJ_TAI               0x0080
#define ADJ_SETOFFSET         0x0100
#define ADJ_MICRO             0x1000
#define ADJ_NANO              0x2000
#define ADJ_TICK              0x4000
#define ADJ_OFFSET_SINGLESHOT 0x8001
#define ADJ_OFFSET_SS_READ    0xa001

#define MOD_OFFSET    ADJ_OFFSET
#define MOD_FREQUENCY ADJ_FREQUENCY
#define MOD_MAXERROR  ADJ_MAXERROR
#define MOD_ESTERROR  ADJ_ESTERROR
#define MOD_STATUS    ADJ_STATUS
#define MOD_TIMECONST ADJ_TIMECONST
#define MOD_TAI       ADJ_TAI
#define MOD_MICRO     ADJ_MICRO
#define MOD_NANO      ADJ_NANO
#define MOD_CLKB      ADJ_TICK
#define MOD_CLKA      ADJ_OFFSET_SINGLESHOT

#define STA_PLL       0x0001
#define STA_PPSFREQ   0x0002
#define STA_PPSTIME   0x0004
#define STA_FLL       0x0008
#define STA_INS       0x0010
#define STA_DEL       0x0020
#define STA_UNSYNC    0x0040
#define STA_FREQHOLD  0x0080
#define STA_PPSSIGNAL 0x0100
#define STA_PPSJITTER 0x0200
#define STA_PPSWANDER 0x0400
#define STA_PPSERROR  0x0800
#define STA_CLOCKERR  0x1000
#define STA_NANO      0x2000
#define STA_MODE      0x4000
#define STA_CLK       0x8000
#define STA_RONLY     (STA_PPSSIGNAL | STA_PPSJITTER | STA_PPSWANDER | STA_PPSERROR | STA_CLOCKERR | \
                       STA_NANO | STA_MODE | STA_CLK)

/* what adjtimex answers */
#define TIME_OK    0
#define TIME_INS   1
#define TIME_DEL   2
#define TIME_OOP   3
#define TIME_WAIT  4
#define TIME_ERROR 5
#define TIME_BAD   TIME_ERROR

#define MAXTC 6
#define SHIFT_USEC 16

__R3_DECLS_BEGIN

int adjtimex(struct timex *clock);
int clock_adjtime(clockid_t clock, struct timex *adjustment);

__R3_DECLS_END

#endif
