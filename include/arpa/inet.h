/* POSIX.1-2024 <arpa/inet.h>: Internet addresses as text. Thread- and signal-safe but for inet_ntoa. */
#ifndef _ARPA_INET_H
#define _ARPA_INET_H

#include <features.h>
#include <netinet/in.h>

__R3_DECLS_BEGIN

int inet_pton(int family, const char *__restrict text, void *__restrict address);
const char *inet_ntop(int family, const void *__restrict address, char *__restrict text,
                      socklen_t size);
in_addr_t inet_addr(const char *text);
char *inet_ntoa(struct in_addr address); /* in a buffer of its own */

#if __R3_BSD
int inet_aton(const char *text, struct in_addr *address);
#endif

__R3_DECLS_END

#endif
