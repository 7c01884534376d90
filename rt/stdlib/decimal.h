/* Numbers as text, for all who have no use for printf. */
#ifndef R3_RT_DECIMAL_H
#define R3_RT_DECIMAL_H

/* Writes n at out, which has room for it (20 bytes at most); no NUL. Result: the end of what was written. */
char *__r3_write_decimal(char *out, unsigned long long n);

#endif
