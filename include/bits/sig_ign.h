/* The handler that is none: the value that every kernel takes for "ignore". */
#define SIG_IGN ((void (*)(int))1)
