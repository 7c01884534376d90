/* mkostemps without errno. */
#ifndef R3_RT_FILE_TEMPORARY_H
#define R3_RT_FILE_TEMPORARY_H

long __r3_temporary_file(char *template, int suffix_len, int flags);

#endif
