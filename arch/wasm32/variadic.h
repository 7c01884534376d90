/* As arch/generic/variadic.h. To WebAssembly a variadic function is one of another type: its variadic arguments come in
 * memory, at an address in one more parameter. What the caller did not pass is read as well, and is whatever stands there. */
#ifndef R3_ARCH_VARIADIC_H
#define R3_ARCH_VARIADIC_H

#include <stdarg.h>

#define __r3_variadic_2(type, name, A, a, B, b, last) \
    static type __r3_##name(A, B, last); \
    type name(A a, B b, ...) \
    { \
        va_list list; \
        va_start(list, b); \
        last value = va_arg(list, last); \
        va_end(list); \
        return __r3_##name(a, b, value); \
    } \
    static type __r3_##name(A, B, last)

#define __r3_variadic_3(type, name, A, a, B, b, C, c, last) \
    static type __r3_##name(A, B, C, last); \
    type name(A a, B b, C c, ...) \
    { \
        va_list list; \
        va_start(list, c); \
        last value = va_arg(list, last); \
        va_end(list); \
        return __r3_##name(a, b, c, value); \
    } \
    static type __r3_##name(A, B, C, last)

#define __r3_variadic_1_4(type, name, A, a, four) \
    static type __r3_##name(A, four, four, four, four); \
    type name(A a, ...) \
    { \
        va_list list; \
        va_start(list, a); \
        four w = va_arg(list, four), x = va_arg(list, four), y = va_arg(list, four), z = va_arg(list, four); \
        va_end(list); \
        return __r3_##name(a, w, x, y, z); \
    } \
    static type __r3_##name(A, four, four, four, four)

#endif
