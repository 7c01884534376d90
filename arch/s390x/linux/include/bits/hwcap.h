/* What this CPU can: AT_HWCAP, getauxval(3). Kernel: arch/s390/include/asm/elf.h. */
#ifndef _BITS_HWCAP_H
#define _BITS_HWCAP_H

#define HWCAP_S390_ESAN3     (1 << 0)
#define HWCAP_S390_ZARCH     (1 << 1)
#define HWCAP_S390_STFLE     (1 << 2)
#define HWCAP_S390_MSA       (1 << 3)
#define HWCAP_S390_LDISP     (1 << 4)
#define HWCAP_S390_EIMM      (1 << 5)
#define HWCAP_S390_DFP       (1 << 6)
#define HWCAP_S390_HPAGE     (1 << 7)
#define HWCAP_S390_ETF3EH    (1 << 8)
#define HWCAP_S390_HIGH_GPRS (1 << 9)
#define HWCAP_S390_TE        (1 << 10)
#define HWCAP_S390_VXRS      (1 << 11)
#define HWCAP_S390_VXRS_BCD  (1 << 12)
#define HWCAP_S390_VXRS_EXT  (1 << 13)
#define HWCAP_S390_GS        (1 << 14)

#endif
