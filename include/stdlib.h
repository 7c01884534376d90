/* ISO C17 7.22, POSIX.1-2024 <stdlib.h>: memory, numbers, sorting, environment, exit.
 * As POSIX.1-2024, but: the locale is always C; malloc(0) gives a unique pointer. Thread-safe but for the
 * functions that change the environment; only abort and _Exit are signal-safe. */
#ifndef _STDLIB_H
#define _STDLIB_H

#include <features.h>
#include <bits/types.h>
#if __R3_BSD
#include <alloca.h>
#endif

typedef __SIZE_TYPE__ size_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif
#undef NULL
#define NULL __R3_NULL

#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX     0x7fffffff
#define MB_CUR_MAX   ((size_t)4) /* UTF-8 */

typedef struct { int quot, rem; } div_t;
typedef struct { long quot, rem; } ldiv_t;
typedef struct { long long quot, rem; } lldiv_t;

__R3_DECLS_BEGIN

/* Memory: sizes in bytes; NULL with ENOMEM. What is given is aligned to 16 bytes. */
void *malloc(size_t size);
void *calloc(size_t count, size_t size);
void *realloc(void *memory, size_t size);
void *aligned_alloc(size_t alignment, size_t size);
void free(void *memory); /* leaves errno alone */

/* Numbers out of text. */
int atoi(const char *s);
long atol(const char *s);
long long atoll(const char *s);
double atof(const char *s);
long strtol(const char *__restrict s, char **__restrict end, int base);
long long strtoll(const char *__restrict s, char **__restrict end, int base);
unsigned long strtoul(const char *__restrict s, char **__restrict end, int base);
unsigned long long strtoull(const char *__restrict s, char **__restrict end, int base);
float strtof(const char *__restrict s, char **__restrict end);
double strtod(const char *__restrict s, char **__restrict end);
long double strtold(const char *__restrict s, char **__restrict end);

int abs(int n);
long labs(long n);
long long llabs(long long n);
div_t div(int numerator, int denominator);
ldiv_t ldiv(long numerator, long denominator);
lldiv_t lldiv(long long numerator, long long denominator);

/* UTF-8, whatever the locale is called: -1 with EILSEQ for what is no character. */
int mblen(const char *s, size_t size);
int mbtowc(wchar_t *__restrict to, const char *__restrict s, size_t size);
int wctomb(char *to, wchar_t c);
size_t mbstowcs(wchar_t *__restrict to, const char *__restrict from, size_t size);
size_t wcstombs(char *__restrict to, const wchar_t *__restrict from, size_t size);

int rand(void);
void srand(unsigned int seed);

void *bsearch(const void *key, const void *base, size_t count, size_t size,
              int (*compare)(const void *, const void *));
void qsort(void *base, size_t count, size_t size, int (*compare)(const void *, const void *));

/* The end. */
__R3_NORETURN void abort(void);
__R3_NORETURN void exit(int status);
__R3_NORETURN void _Exit(int status);
__R3_NORETURN void quick_exit(int status);
int atexit(void (*function)(void));
int at_quick_exit(void (*function)(void));

char *getenv(const char *name);
int system(const char *command);

#if __R3_POSIX
int posix_memalign(void **memory, size_t alignment, size_t size); /* 0 or an error number */
int setenv(const char *name, const char *value, int overwrite);
int unsetenv(const char *name);
int mkstemp(char *template_);
int mkostemp(char *template_, int flags);
char *mkdtemp(char *template_);
int rand_r(unsigned int *seed);
void qsort_r(void *base, size_t count, size_t size,
             int (*compare)(const void *, const void *, void *), void *argument);
void *reallocarray(void *memory, size_t count, size_t size);
int getsubopt(char **options, char *const *names, char **value);
#endif

#if __R3_XSI
char *realpath(const char *__restrict path, char *__restrict resolved);
int putenv(char *assignment);
long random(void);
void srandom(unsigned int seed);
char *initstate(unsigned int seed, char *state, size_t size); /* 8, 32, 64, 128 or 256 bytes, aligned to 4 */
char *setstate(char *state);
double drand48(void);
double erand48(unsigned short state[3]);
long lrand48(void);
long nrand48(unsigned short state[3]);
long mrand48(void);
long jrand48(unsigned short state[3]);
void srand48(long seed);
unsigned short *seed48(unsigned short seed[3]);
void lcong48(unsigned short parameters[7]);
long a64l(const char *s);
char *l64a(long n);
int posix_openpt(int flags);
int grantpt(int fd);
int unlockpt(int fd);
char *ptsname(int fd);
#endif

#if __R3_BSD
int clearenv(void);
int mkstemps(char *template_, int suffix_size);
int mkostemps(char *template_, int suffix_size, int flags);
int ptsname_r(int fd, char *buffer, size_t size);
char *secure_getenv(const char *name); /* NULL if the program has more rights than its caller */

/* Random numbers that nobody can guess, by the kernel; arc4random_uniform's are below the bound, each as likely. */
unsigned int arc4random(void);
void arc4random_buf(void *to, size_t size);
unsigned int arc4random_uniform(unsigned int bound);

void *reallocf(void *memory, size_t size);  /* frees the memory if it fails */
void freezero(void *memory, size_t size);   /* overwrites it first */
const char *getprogname(void);              /* without folders */
void setprogname(const char *name);         /* kept, not copied */
#include <bits/stdlib_own.h>
#endif

__R3_DECLS_END

#endif
