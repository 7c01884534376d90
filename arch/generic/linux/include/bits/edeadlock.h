/* EDEADLOCK is EDEADLK under another name. */
#define EDEADLOCK EDEADLK
