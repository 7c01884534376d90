/* Functions that the kernel maps into every process. */
#ifndef R3_RT_VDSO_H
#define R3_RT_VDSO_H

/* The vDSO's clock_gettime, or null if the kernel maps none or its table is not understood. */
void *__r3_vdso_clock_gettime(void);

#endif
