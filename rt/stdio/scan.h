/* The engine of the scanf family: characters of a source against a format. */
#ifndef R3_RT_STDIO_SCAN_H
#define R3_RT_STDIO_SCAN_H

#include <stdarg.h>

#include "../stdlib/float_scan.h"

/* Returns the number of conversions stored, or EOF if the input ended before the first of them was decided. Sets
 * errno on EILSEQ (text that is not UTF-8, for %ls), ENOMEM (%ms), EINVAL (a conversion that does not exist).
 * source->looked_at >= 0 afterwards: a character that was read and belongs back. */
int __r3_scan(struct __r3_source *source, const char *format, va_list arguments);

/* --- between the engine's files --- */

struct __r3_scan_spec {
    int position;       /* of %N$, 0: the next argument */
    int suppress;       /* * */
    int allocate;       /* m */
    size_t width;       /* 0: none given */
    int size_bytes;     /* of the integer */
    char length;        /* 'l' or 'L', else 0 */
    char conversion;
    unsigned char set[32]; /* of %[, one bit a byte */
};

enum { /* how a conversion ended */
    __R3_SCAN_STORED,
    __R3_SCAN_MISMATCH, /* the input is not what was asked for */
    __R3_SCAN_FAILED,   /* the input ended, or errno */
};

/* Reads the specification behind a '%'; returns what follows it, NULL if there is none such. */
const char *__r3_scan_spec_parse(const char *format, struct __r3_scan_spec *spec);

/* %s %c %[ and their wide and allocating forms. */
int __r3_scan_text(struct __r3_source *source, const struct __r3_scan_spec *spec, void *to);

#endif
