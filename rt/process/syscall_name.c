/* r3_syscall_name. The names are one object of strings, found by a table of 16-bit places: 5 KB of constants, and
 * nothing for start to relocate. Built from the numbers of <sys/syscall.h>; the list is the kernel's. */
#include "syscall_names.h"

#include <ring3/syscall_name.h>
#include <stddef.h>
#include <sys/syscall.h>

#define FIELD(name) char n_##name[sizeof #name];
#define TEXT(name) #name,
#define PLACE(name) [R3_SYSCALL_PLACE(name)] = 1 + offsetof(struct names, n_##name),

struct names {
    R3_SYSCALLS(FIELD)
};

static const struct names names = {R3_SYSCALLS(TEXT)};
static const unsigned short places[] = {R3_SYSCALLS(PLACE)};

const char *r3_syscall_name(long number)
{
    unsigned long i = (unsigned long)number - R3_SYSCALL_FIRST;
    return i < sizeof places / sizeof *places && places[i] ? (const char *)&names + places[i] - 1 : NULL;
}
