/* The test host that carries out WALI's imports for a module that wasm2c has made into C: a static program on ring3, one
 * a module. It is strict: a guest that leaves what the reference engine can do is ended with a message.
 *
 *   memory.c   the module's memory, tables and types; mmap
 *   calls.c    the imports that pass their arguments on as they are, or with pointers translated
 *   special.c  those that need more
 *   signal.c   the guest's handlers */
#ifndef WALI_HOST_H
#define WALI_HOST_H

#include <stddef.h>
#include <stdint.h>

#include "wasm-rt.h"

/* The import table's letters, as wasm2c types them. */
typedef uint32_t host_I, host_P;
typedef uint64_t host_L;
struct Z_wali_instance_t; /* wasm2c's word for "the module wali"; nothing is in it */

extern unsigned char *host_memory; /* the guest's address 0 */
extern wasm_rt_funcref_table_t *host_table; /* the guest's table 0 */

/* The guest's pointer as the host's; null stays null. */
static inline void *host_at(uint32_t pointer) { return pointer ? host_memory + pointer : 0; }

/* Ends the process with status 70 and "wali host: text" on standard error. */
_Noreturn void host_die(const char *text);

uint64_t host_mmap(uint32_t len, uint32_t prot, uint32_t flags, uint32_t fd, int64_t offset);
uint64_t host_mremap(uint32_t from, uint32_t from_len, uint32_t to_len);

/* Around each import: the guest's handlers run in between, and only there. */
void host_enter(void);
void host_leave(void);

/* Calls the guest's function of type (i32) -> () at an index of table 0. */
void host_call(uint32_t index, uint32_t argument);

#endif
