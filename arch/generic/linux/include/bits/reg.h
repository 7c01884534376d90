/* No indices: PTRACE_GETREGSET alone gives the registers here. */
