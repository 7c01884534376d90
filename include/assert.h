/* ISO C17 7.2: assert. Included again, it follows NDEBUG anew. */
#include <features.h>

#undef assert
#ifdef NDEBUG
#define assert(condition) ((void)0)
#else
#define assert(condition) \
    ((void)((condition) || (__assert_fail(#condition, __FILE__, __LINE__, __func__), 0)))
#endif

#if !defined(__cplusplus) && !(defined(__STDC_VERSION__) && __STDC_VERSION__ >= 202311L)
#undef static_assert
#define static_assert _Static_assert
#endif

__R3_DECLS_BEGIN

/* Says what failed on stderr and aborts. */
__R3_NORETURN void __assert_fail(const char *condition, const char *file, int line,
                                 const char *function);

__R3_DECLS_END
