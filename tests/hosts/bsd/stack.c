/* The guest's first stack. Seen on the kernel: rdi points to argc, argv, NULL, env, NULL, auxv; rsp = rdi or rdi - 8. */
#include "host.h"

#include <sys/mman.h>

#define STACK (8UL << 20)
#define RELEASE_DATE 500901 /* osreldate of the kernel that was watched */

uint64_t guest_stack_top;

static size_t count(char **list)
{
    size_t n = 0;
    while (list[n])
        n++;
    return n;
}

static uint64_t *strings(uint64_t *slot, char **list, char **to)
{
    for (; *list; list++) {
        size_t len = strlen(*list) + 1;
        memcpy(*to, *list, len);
        *slot++ = (uint64_t)*to;
        *to += len;
    }
    *slot++ = 0;
    return slot;
}

static size_t bytes(char **list)
{
    size_t len = 0;
    for (; *list; list++)
        len += strlen(*list) + 1;
    return len;
}

/* The value of rdi. */
uint64_t stack_build(const struct image *image, char **argv, char **envp)
{
    size_t text = bytes(argv) + bytes(envp), words = 1 + count(argv) + 1 + count(envp) + 1 + 2 * 10;
    size_t head = (text + words * 8 + 64 + PAGE - 1) & -PAGE;
    long low = kernel(SYS_mmap, 0, (long)(STACK + head), PROT_READ | PROT_WRITE,
        MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (low < 0 && low > -4096)
        host_die("no memory for the stack", "");
    kernel(SYS_mprotect, low, PAGE, PROT_NONE);
    guest_stack_top = (uint64_t)low + STACK + head;
    char *to = (char *)low + STACK + head - text;
    uint64_t *slot = (uint64_t *)(((uint64_t)to - words * 8 - 16) & -16UL), *first = slot;
    *slot++ = count(argv);
    uint64_t path = (uint64_t)to;
    slot = strings(slot, argv, &to);
    slot = strings(slot, envp, &to);
    const uint64_t aux[] = {3, image->phdr, 4, 56, 5, image->phnum, 6, PAGE, 7, image->base, 8, 0, 9, image->entry,
        15, path, 18, RELEASE_DATE, 0, 0};
    memcpy(slot, aux, sizeof aux);
    return (uint64_t)first;
}
