/* What the CPU can do is the engine's affair: no AT_HWCAP. */
