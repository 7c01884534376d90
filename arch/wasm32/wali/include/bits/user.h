/* No ptrace, no registers. */
