/* POSIX.1-2024 <libgen.h>: parts of a path; both may write to it. Thread- and signal-safe. */
#ifndef _LIBGEN_H
#define _LIBGEN_H

#include <features.h>

__R3_DECLS_BEGIN

char *dirname(char *path);
char *__xpg_basename(char *path);
#define basename __xpg_basename /* <string.h> has the GNU one, which never writes */

__R3_DECLS_END

#endif
