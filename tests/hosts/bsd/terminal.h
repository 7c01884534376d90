#ifndef BSD_TERMINAL_H
#define BSD_TERMINAL_H

#include <stdint.h>

long terminal_get(int fd, uint64_t to);
long terminal_set(int fd, uint64_t from, int when);

#endif
