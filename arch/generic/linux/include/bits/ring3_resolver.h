/* The error for "the name is there, but not what was asked of it". */
#define R3_ENODATA ENODATA
