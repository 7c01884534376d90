/* Names in the kernel's vDSO on this CPU: vdso(7). Alone among the CPUs, its ABI gives DT_HASH 8-byte entries. */
#define R3_VDSO_CLOCK_GETTIME "__kernel_clock_gettime"
#define R3_VDSO_HASH_ENTRY_BYTES 8
