/* No ptrace, no registers: types for what holds them, <sys/procfs.h>. */
typedef struct {
    char __none;
} elf_gregset_t, elf_fpregset_t;
