/* What wasm2c's output asks of its runtime (wasm-rt.h), and mmap over it.
 *
 * The memory is 8 GiB of address space, so that no 32-bit address with a 32-bit offset leaves it and wasm2c need not check:
 * a stray access is a SIGSEGV. mmap gives out what follows the initial memory, upwards and never twice, as the reference
 * engine does; memory.grow, which would hand out the same pages, ends the guest. */
#include "host.h"

#include <ring3/syscall.h>
#include <stdarg.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { PAGE = 4096, WASM_PAGE = 65536 };

unsigned char *host_memory;
wasm_rt_funcref_table_t *host_table;
static uint64_t next, limit; /* where the next mmap starts, and the end of all memory */

_Noreturn void host_die(const char *text)
{
    static const char before[] = "wali host: ";
    if (write(2, before, sizeof before - 1) < 0 || write(2, text, strlen(text)) < 0 || write(2, "\n", 1) < 0)
        _exit(71);
    _exit(70);
}

void wasm_rt_allocate_memory(wasm_rt_memory_t *memory, uint32_t initial_pages, uint32_t max_pages)
{
    void *space = mmap(0, (size_t)8 << 30, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (space == MAP_FAILED || mprotect(space, (size_t)initial_pages * WASM_PAGE, PROT_READ | PROT_WRITE) < 0)
        host_die("no memory");
    host_memory = space;
    next = (uint64_t)initial_pages * WASM_PAGE;
    limit = (uint64_t)max_pages * WASM_PAGE;
    *memory = (wasm_rt_memory_t){.data = space, .pages = initial_pages, .max_pages = max_pages,
                                 .size = limit > UINT32_MAX ? UINT32_MAX : (uint32_t)limit};
}

void wasm_rt_free_memory(wasm_rt_memory_t *memory) { (void)memory; }

uint32_t wasm_rt_grow_memory(wasm_rt_memory_t *memory, uint32_t pages)
{
    (void)memory, (void)pages;
    host_die("memory.grow: the engine's mmap gives out the same pages");
}

/* An anonymous mapping may be read and written whatever it asked for, as all of a linear memory. */
uint64_t host_mmap(uint32_t len, uint32_t prot, uint32_t flags, uint32_t fd, int64_t offset)
{
    uint64_t size = ((uint64_t)len + PAGE - 1) & -(uint64_t)PAGE;
    if (!len || next + size > limit)
        return (uint64_t)-1;
    int rights = flags & MAP_ANONYMOUS ? PROT_READ | PROT_WRITE : (int)prot & (PROT_READ | PROT_WRITE);
    void *to = mmap(host_memory + next, size, rights, (int)flags | MAP_FIXED, (int)fd, offset);
    if (to == MAP_FAILED)
        return (uint64_t)-1;
    uint64_t at = next;
    next += size;
    return at;
}

uint64_t host_mremap(uint32_t from, uint32_t from_len, uint32_t to_len)
{
    uint64_t to = host_mmap(to_len, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, (uint32_t)-1, 0);
    if (to != (uint64_t)-1)
        memcpy(host_memory + to, host_memory + from, from_len < to_len ? from_len : to_len);
    return to;
}

void wasm_rt_allocate_funcref_table(wasm_rt_funcref_table_t *table, uint32_t elements, uint32_t max_elements)
{
    size_t bytes = (elements + 1) * sizeof(wasm_rt_funcref_t);
    void *data = mmap(0, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (data == MAP_FAILED)
        host_die("no memory for a table");
    *table = (wasm_rt_funcref_table_t){.data = data, .max_size = max_elements, .size = elements};
    host_table = table;
}

void wasm_rt_free_funcref_table(wasm_rt_funcref_table_t *table) { (void)table; }

_Noreturn void wasm_rt_trap(wasm_rt_trap_t trap)
{
    static const char *const names[] = {
        [WASM_RT_TRAP_OOB] = "trap: access out of bounds",
        [WASM_RT_TRAP_INT_OVERFLOW] = "trap: integer overflow",
        [WASM_RT_TRAP_DIV_BY_ZERO] = "trap: division by zero",
        [WASM_RT_TRAP_INVALID_CONVERSION] = "trap: invalid conversion",
        [WASM_RT_TRAP_UNREACHABLE] = "trap: unreachable",
        [WASM_RT_TRAP_CALL_INDIRECT] = "trap: indirect call of another type",
        [WASM_RT_TRAP_EXHAUSTION] = "trap: stack exhausted",
    };
    host_die((unsigned)trap < sizeof names / sizeof *names && names[trap] ? names[trap] : "trap");
}

/* Types are equal if their parameters and results are; the number is 1 up. */
uint32_t wasm_rt_register_func_type(uint32_t params, uint32_t results, ...)
{
    enum { TYPES = 1024, WORDS = 32 };
    static unsigned char known[TYPES][WORDS];
    static uint32_t count;
    unsigned char type[WORDS] = {(unsigned char)params, (unsigned char)results};
    if (params + results + 2 > WORDS)
        host_die("a function with too many parameters");
    va_list list;
    va_start(list, results);
    for (uint32_t i = 0; i < params + results; i++)
        type[2 + i] = (unsigned char)va_arg(list, int);
    va_end(list);
    for (uint32_t i = 0; i < count; i++)
        if (memcmp(known[i], type, WORDS) == 0)
            return i + 1;
    if (count == TYPES)
        host_die("too many types");
    memcpy(known[count], type, WORDS);
    return ++count;
}

void wasm_rt_init(void) {}
bool wasm_rt_is_initialized(void) { return true; }
void wasm_rt_free(void) {}
