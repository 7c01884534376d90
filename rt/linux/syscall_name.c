/* r3_syscall_name. The names are one object of strings, found by a table of 16-bit places: 5 KB of constants, and
 * nothing for start to relocate. Built from the numbers of <sys/syscall.h>. */
#include "syscall_names.h"
#include "syscall_names_cpu.h"

#include <ring3/syscall_name.h>
#include <stddef.h>
#include <sys/syscall.h>

#define CALLS(X) R3_SYSCALLS_ALL(X) R3_SYSCALLS_CPU(X)
#define FIELD(name) char n_##name[sizeof #name];
#define TEXT(name) #name,
#define PLACE(name) [__NR_##name - __NR_Linux] = 1 + offsetof(struct names, n_##name),

struct names {
    CALLS(FIELD)
};

static const struct names names = {CALLS(TEXT)};
static const unsigned short places[] = {CALLS(PLACE)};

const char *r3_syscall_name(long number)
{
    unsigned long i = (unsigned long)number - __NR_Linux;
    return i < sizeof places / sizeof *places && places[i] ? (const char *)&names + places[i] - 1 : NULL;
}
