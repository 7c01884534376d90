/* What this CPU can: AT_HWCAP, a bit for each single-letter extension. riscv_hwprobe(2) tells more.
 * Kernel: arch/riscv/include/uapi/asm/hwcap.h. */
#ifndef _BITS_HWCAP_H
#define _BITS_HWCAP_H

#define COMPAT_HWCAP_ISA_I (1 << ('I' - 'A'))
#define COMPAT_HWCAP_ISA_M (1 << ('M' - 'A'))
#define COMPAT_HWCAP_ISA_A (1 << ('A' - 'A'))
#define COMPAT_HWCAP_ISA_F (1 << ('F' - 'A'))
#define COMPAT_HWCAP_ISA_D (1 << ('D' - 'A'))
#define COMPAT_HWCAP_ISA_C (1 << ('C' - 'A'))
#define COMPAT_HWCAP_ISA_V (1 << ('V' - 'A'))

#endif
