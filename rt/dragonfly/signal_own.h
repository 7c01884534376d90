/* SIGTHR is the runtime's own, as it is that of the system's thread library; 33 and 34 are the kernel's (checkpoints). */
#ifndef R3_RT_SIGNAL_OWN_H
#define R3_RT_SIGNAL_OWN_H

#define R3_SIGNAL_OWN_FIRST 32
#define R3_SIGNAL_OWN_LAST 32
#define R3_SIGNAL_CANCEL 32
#define R3_SIGNAL_REALTIME_FIRST 35
#define R3_SIGNAL_LAST 126

#endif
