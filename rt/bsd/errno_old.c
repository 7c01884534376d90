/* The name by which programs compiled for the BSDs ask for errno. A file of its own, so that it costs others nothing. */
#include <errno.h>

int *__error(void) { return __errno_location(); }
