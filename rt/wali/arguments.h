/* The arguments of the program, as the engine has them. */
#ifndef R3_RT_WALI_ARGUMENTS_H
#define R3_RT_WALI_ARGUMENTS_H

/* argv, ended by a null pointer, and how many; fetched once, at the first call. */
char **__r3_arguments(int *argc);

#endif
