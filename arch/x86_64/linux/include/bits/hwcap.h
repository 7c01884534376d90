/* What this kernel lets user mode do: AT_HWCAP2, getauxval(3). AT_HWCAP is CPUID 1 EDX.
 * Kernel: arch/x86/include/uapi/asm/hwcap2.h. */
#ifndef _BITS_HWCAP_H
#define _BITS_HWCAP_H

#define HWCAP2_RING3MWAIT (1UL << 0)
#define HWCAP2_FSGSBASE   (1UL << 1)

#endif
