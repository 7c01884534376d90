/* The error for "the name is there, but not what was asked of it": the kernels have no ENODATA. */
#define R3_ENODATA ENOATTR
