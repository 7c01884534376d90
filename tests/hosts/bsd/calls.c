#include "calls.h"
#include "call_list.h"

#define CALL_ENTRY(number, name, fds) [number] = {call_##name, fds},
const struct call_entry call_table[CALLS] = {CALL_LIST(CALL_ENTRY)};
