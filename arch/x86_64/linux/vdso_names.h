/* Names in the kernel's vDSO on this CPU: vdso(7). */
#define R3_VDSO_CLOCK_GETTIME "__vdso_clock_gettime"
#define R3_VDSO_HASH_ENTRY_BYTES 4
