/* The number of an interface by its name, which must be shorter than 16 bytes. Result: the number, or -ENODEV. */
#ifndef R3_NET_SCOPE_H
#define R3_NET_SCOPE_H

long __r3_scope_of_interface(const char *name);

#endif
