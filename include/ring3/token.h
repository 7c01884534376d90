/* Token of a slot and a generation: tells an event of a descriptor that is gone from one of its successor.
 *
 * A wait may hand out an event, and before the program comes to it, the handling of an earlier one closes that descriptor
 * and opens another, which gets the same number and, in the program's table, the same slot. So count each use of a slot
 * and put the count into the token; an event whose generation is not the slot's is stale and is dropped:
 *
 *     connections[slot].generation++;                                     at each opening and at each closing
 *     r3_selector_register(&selector, fd, r3_token(slot, connections[slot].generation), ...);
 *     ...
 *     if (r3_token_generation(token) != connections[r3_token_slot(token)].generation)
 *         continue;                                                       stale
 *
 * The generation may overflow: 2^32 uses of one slot do not fit between two waits. Pure functions. */
#ifndef R3_TOKEN_H
#define R3_TOKEN_H

#include <stdint.h>

static inline uint64_t r3_token(uint32_t slot, uint32_t generation) { return (uint64_t)generation << 32 | slot; }
static inline uint32_t r3_token_slot(uint64_t token) { return (uint32_t)token; }
static inline uint32_t r3_token_generation(uint64_t token) { return (uint32_t)(token >> 32); }

#endif
