/* IPv4 and IPv6 addresses and small numbers, from text and to text. Readers move *text past what they took. */
#ifndef R3_RT_IP_TEXT_H
#define R3_RT_IP_TEXT_H

#include "stdlib/decimal.h"

#include <stddef.h>
#include <stdint.h>

/* A decimal number up to max, without sign and without leading zeros. Result: the number, or -1 if there is none. */
long long __r3_read_decimal(const char **text, long long max);

/* Result: 0, or -EINVAL with *text anywhere. */
int __r3_read_v4(const char **text, unsigned char ip[4]);
int __r3_read_v6(const char **text, unsigned char ip[16]);

/* Write at out, which has room (15, 45 bytes); no NUL. Result: the end of what was written. */
char *__r3_write_v4(char *out, const unsigned char ip[4]);
char *__r3_write_v6(char *out, const unsigned char ip[16]);

#endif
