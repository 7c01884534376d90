/* CPU_SET and its like: Linux man CPU_SET(3). A CPU outside the set is ignored, and is in no set. */
#ifndef _BITS_CPU_SET_H
#define _BITS_CPU_SET_H

static inline __kulong_t *__r3_cpu_word(__SIZE_TYPE__ cpu, const void *set)
{
    return (__kulong_t *)(__UINTPTR_TYPE__)set + cpu / (8 * sizeof(__kulong_t));
}

static inline __kulong_t __r3_cpu_bit(__SIZE_TYPE__ cpu)
{
    return (__kulong_t)1 << (cpu % (8 * sizeof(__kulong_t)));
}

static inline int __r3_cpu_count(__SIZE_TYPE__ size, const void *set)
{
    int count = 0;
    for (__SIZE_TYPE__ cpu = 0; cpu < 8 * size; cpu += 8 * sizeof(__kulong_t))
        count += __builtin_popcountll(*__r3_cpu_word(cpu, set));
    return count;
}

/* operation: & | ^ */
static inline void __r3_cpu_combine(__SIZE_TYPE__ size, void *to, const void *a, const void *b,
                                    int operation)
{
    for (__SIZE_TYPE__ cpu = 0; cpu < 8 * size; cpu += 8 * sizeof(__kulong_t)) {
        __kulong_t x = *__r3_cpu_word(cpu, a), y = *__r3_cpu_word(cpu, b);
        *__r3_cpu_word(cpu, to) = operation == '&' ? (x & y) : operation == '|' ? (x | y) : (x ^ y);
    }
}

#define __R3_CPU_HAS(cpu, size) ((__SIZE_TYPE__)(cpu) < 8 * (__SIZE_TYPE__)(size))

#define CPU_ZERO_S(size, set) ((void)__builtin_memset((set), 0, (size)))
#define CPU_SET_S(cpu, size, set) \
    ((void)(__R3_CPU_HAS(cpu, size) && (*__r3_cpu_word((cpu), (set)) |= __r3_cpu_bit(cpu))))
#define CPU_CLR_S(cpu, size, set) \
    ((void)(__R3_CPU_HAS(cpu, size) && (*__r3_cpu_word((cpu), (set)) &= ~__r3_cpu_bit(cpu))))
#define CPU_ISSET_S(cpu, size, set) \
    (__R3_CPU_HAS(cpu, size) && (*__r3_cpu_word((cpu), (set)) & __r3_cpu_bit(cpu)) != 0)
#define CPU_COUNT_S(size, set)    __r3_cpu_count((size), (set))
#define CPU_EQUAL_S(size, a, b)   (__builtin_memcmp((a), (b), (size)) == 0)
#define CPU_AND_S(size, to, a, b) __r3_cpu_combine((size), (to), (a), (b), '&')
#define CPU_OR_S(size, to, a, b)  __r3_cpu_combine((size), (to), (a), (b), '|')
#define CPU_XOR_S(size, to, a, b) __r3_cpu_combine((size), (to), (a), (b), '^')

#define CPU_ZERO(set)       CPU_ZERO_S(sizeof(cpu_set_t), set)
#define CPU_SET(cpu, set)   CPU_SET_S(cpu, sizeof(cpu_set_t), set)
#define CPU_CLR(cpu, set)   CPU_CLR_S(cpu, sizeof(cpu_set_t), set)
#define CPU_ISSET(cpu, set) CPU_ISSET_S(cpu, sizeof(cpu_set_t), set)
#define CPU_COUNT(set)      CPU_COUNT_S(sizeof(cpu_set_t), set)
#define CPU_EQUAL(a, b)     CPU_EQUAL_S(sizeof(cpu_set_t), a, b)
#define CPU_AND(to, a, b)   CPU_AND_S(sizeof(cpu_set_t), to, a, b)
#define CPU_OR(to, a, b)    CPU_OR_S(sizeof(cpu_set_t), to, a, b)
#define CPU_XOR(to, a, b)   CPU_XOR_S(sizeof(cpu_set_t), to, a, b)

/* A set for count CPUs on the heap: size in bytes for the ..._S forms, NULL when memory is out. */
#define CPU_ALLOC_SIZE(count) \
    (sizeof(__kulong_t) * (((__SIZE_TYPE__)(count) + 8 * sizeof(__kulong_t) - 1) / (8 * sizeof(__kulong_t))))
#define CPU_ALLOC(count) ((cpu_set_t *)calloc(1, CPU_ALLOC_SIZE(count)))
#define CPU_FREE(set)    free(set)
void *calloc(__SIZE_TYPE__ count, __SIZE_TYPE__ size);
void free(void *memory);

#endif
