/* Ignoring a signal: 1 may be the index of a function in a module's table, so WALI says -2. */
#define SIG_IGN ((void (*)(int))-2)
