/* POSIX.1-2024 <regex.h>: constants and types. ring3 has none of the functions. */
#ifndef _REGEX_H
#define _REGEX_H

#include <features.h>

typedef __SIZE_TYPE__ size_t;
typedef long regoff_t;

typedef struct re_pattern_buffer {
    size_t re_nsub;
    void  *__opaque, *__padding[4];
    size_t __nsub2;
    char   __padding2;
} regex_t;
__R3_PIN_SIZE(regex_t, 64, 8);

typedef struct {
    regoff_t rm_so;
    regoff_t rm_eo;
} regmatch_t;
__R3_PIN_SIZE(regmatch_t, 16, 8);

#define REG_EXTENDED 1
#define REG_ICASE    2
#define REG_NEWLINE  4
#define REG_NOSUB    8

#define REG_NOTBOL   1
#define REG_NOTEOL   2

#define REG_OK       0
#define REG_NOMATCH  1
#define REG_BADPAT   2
#define REG_ECOLLATE 3
#define REG_ECTYPE   4
#define REG_EESCAPE  5
#define REG_ESUBREG  6
#define REG_EBRACK   7
#define REG_EPAREN   8
#define REG_EBRACE   9
#define REG_BADBR    10
#define REG_ERANGE   11
#define REG_ESPACE   12
#define REG_BADRPT   13
#define REG_ENOSYS   (-1)

#endif
