/* ISO C17 7.21, POSIX.1-2024 <stdio.h>: streams.
 * As POSIX.1-2024 in the C locale; no wide streams. Each call locks its stream; the _unlocked ones do not. */
#ifndef _STDIO_H
#define _STDIO_H

#include <features.h>
#include <bits/types.h>
#include <bits/seek.h>

typedef __SIZE_TYPE__ size_t;
#undef NULL
#define NULL __R3_NULL

#define EOF (-1)

#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2

#define BUFSIZ       1024
#define FILENAME_MAX 4096
#define FOPEN_MAX    1000
#define TMP_MAX      10000
#define L_tmpnam     20

typedef struct _IO_FILE FILE;

typedef union {
    char      __bytes[16];
    long long __offset;
    double    __align;
} fpos_t;
__R3_PIN_SIZE(fpos_t, 16, 8);

__R3_DECLS_BEGIN

extern FILE *const stdin;
extern FILE *const stdout;
extern FILE *const stderr;
#define stdin  (stdin)
#define stdout (stdout)
#define stderr (stderr)

FILE *fopen(const char *__restrict path, const char *__restrict mode);
FILE *freopen(const char *__restrict path, const char *__restrict mode, FILE *__restrict stream);
int fclose(FILE *stream);
int fflush(FILE *stream);
int setvbuf(FILE *__restrict stream, char *__restrict buffer, int mode, size_t size);
void setbuf(FILE *__restrict stream, char *__restrict buffer);

size_t fread(void *__restrict to, size_t size, size_t count, FILE *__restrict stream);
size_t fwrite(const void *__restrict from, size_t size, size_t count, FILE *__restrict stream);
int fgetc(FILE *stream);
int getc(FILE *stream);
int getchar(void);
int ungetc(int c, FILE *stream);
int fputc(int c, FILE *stream);
int putc(int c, FILE *stream);
int putchar(int c);
char *fgets(char *__restrict to, int size, FILE *__restrict stream);
int fputs(const char *__restrict s, FILE *__restrict stream);
int puts(const char *s);

int fseek(FILE *stream, long offset, int whence);
long ftell(FILE *stream);
void rewind(FILE *stream);
int fgetpos(FILE *__restrict stream, fpos_t *__restrict position);
int fsetpos(FILE *stream, const fpos_t *position);
int feof(FILE *stream);
int ferror(FILE *stream);
void clearerr(FILE *stream);
void perror(const char *prefix);

int printf(const char *__restrict format, ...) __R3_PRINTF(1, 2);
int fprintf(FILE *__restrict stream, const char *__restrict format, ...) __R3_PRINTF(2, 3);
int sprintf(char *__restrict to, const char *__restrict format, ...) __R3_PRINTF(2, 3);
int snprintf(char *__restrict to, size_t size, const char *__restrict format, ...) __R3_PRINTF(3, 4);
int vprintf(const char *__restrict format, __builtin_va_list arguments) __R3_PRINTF(1, 0);
int vfprintf(FILE *__restrict stream, const char *__restrict format, __builtin_va_list arguments)
    __R3_PRINTF(2, 0);
int vsprintf(char *__restrict to, const char *__restrict format, __builtin_va_list arguments)
    __R3_PRINTF(2, 0);
int vsnprintf(char *__restrict to, size_t size, const char *__restrict format,
              __builtin_va_list arguments) __R3_PRINTF(3, 0);

int scanf(const char *__restrict format, ...) __R3_SCANF(1, 2);
int fscanf(FILE *__restrict stream, const char *__restrict format, ...) __R3_SCANF(2, 3);
int sscanf(const char *__restrict s, const char *__restrict format, ...) __R3_SCANF(2, 3);
int vscanf(const char *__restrict format, __builtin_va_list arguments) __R3_SCANF(1, 0);
int vfscanf(FILE *__restrict stream, const char *__restrict format, __builtin_va_list arguments)
    __R3_SCANF(2, 0);
int vsscanf(const char *__restrict s, const char *__restrict format, __builtin_va_list arguments)
    __R3_SCANF(2, 0);

int remove(const char *path);
int rename(const char *from, const char *to);
FILE *tmpfile(void);

#if __R3_POSIX
#define L_ctermid 20
#define P_tmpdir  "/tmp"

typedef __builtin_va_list va_list;
typedef __off_t off_t;
typedef __ssize_t ssize_t;

FILE *fdopen(int fd, const char *mode);
int fileno(FILE *stream);
FILE *popen(const char *command, const char *mode);
int pclose(FILE *stream);
FILE *fmemopen(void *__restrict memory, size_t size, const char *__restrict mode);
FILE *open_memstream(char **memory, size_t *size);
int fseeko(FILE *stream, off_t offset, int whence);
off_t ftello(FILE *stream);
ssize_t getline(char **__restrict line, size_t *__restrict size, FILE *__restrict stream);
ssize_t getdelim(char **__restrict line, size_t *__restrict size, int delimiter,
                 FILE *__restrict stream);
int dprintf(int fd, const char *__restrict format, ...) __R3_PRINTF(2, 3);
int vdprintf(int fd, const char *__restrict format, __builtin_va_list arguments) __R3_PRINTF(2, 0);
void flockfile(FILE *stream);
int ftrylockfile(FILE *stream);
void funlockfile(FILE *stream);
int getc_unlocked(FILE *stream);
int getchar_unlocked(void);
int putc_unlocked(int c, FILE *stream);
int putchar_unlocked(int c);
int renameat(int from_dir, const char *from, int to_dir, const char *to);
int asprintf(char **to, const char *format, ...) __R3_PRINTF(2, 3);
int vasprintf(char **to, const char *format, __builtin_va_list arguments) __R3_PRINTF(2, 0);
#endif

#if __R3_BSD
#if __has_include(<bits/rename.h>)
#include <bits/rename.h>
int renameat2(int from_dir, const char *from, int to_dir, const char *to, unsigned int flags);
#endif
void setbuffer(FILE *stream, char *buffer, size_t size);
void setlinebuf(FILE *stream);
int fgetc_unlocked(FILE *stream);
int fputc_unlocked(int c, FILE *stream);
int fflush_unlocked(FILE *stream);
size_t fread_unlocked(void *__restrict to, size_t size, size_t count, FILE *__restrict stream);
size_t fwrite_unlocked(const void *__restrict from, size_t size, size_t count,
                       FILE *__restrict stream);
void clearerr_unlocked(FILE *stream);
int feof_unlocked(FILE *stream);
int ferror_unlocked(FILE *stream);
int fileno_unlocked(FILE *stream);
#endif

__R3_DECLS_END

#endif
