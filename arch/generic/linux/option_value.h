/* Values of options between r3_option_set, r3_option_get and the kernel: they are the same. */
#ifndef R3_OPTION_VALUE_H
#define R3_OPTION_VALUE_H

static inline int value_to_kernel(unsigned option, int value) { return (void)option, value; }
static inline int value_from_kernel(unsigned option, int value) { return (void)option, value; }

/* Ties a socket to an interface by name, which is length bytes with its NUL. */
static inline int bind_to_device(int fd, const char *name, socklen_t length)
{
    return (int)sys_setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, name, length);
}

#endif
