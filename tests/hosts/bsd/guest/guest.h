/* What a guest of the tests needs: a door, an entry and TAP. Freestanding, so that the host is tested by itself. */
#ifndef GUEST_H
#define GUEST_H

#include "../dragonfly.h"

typedef long word;
static word second; /* rdx after the last call */

/* The carry flag is the error; six arguments in registers, the seventh at 8(%rsp). */
__asm__(".globl guest_call\nguest_call:\n"
        "    mov %rdi, %rax\n    mov %rsi, %rdi\n    mov %rdx, %rsi\n    mov %rcx, %rdx\n    mov %r8, %r10\n"
        "    mov %r9, %r8\n    mov 8(%rsp), %r9\n    push 16(%rsp)\n    push $0\n    syscall\n"
        "    lea 16(%rsp), %rsp\n    mov %rdx, second(%rip)\n    jnc 1f\n    neg %rax\n1:  ret\n"
        ".globl _start\n_start:\n    xor %ebp, %ebp\n    mov %rdx, entry_rdx(%rip)\n    mov %rsp, entry_rsp(%rip)\n"
        "    mov %rdi, %rbx\n    and $-16, %rsp\n    call relocate\n    mov %rbx, %rdi\n    call guest_main\n    hlt\n");
extern word entry_rdx, entry_rsp;
word entry_rdx, entry_rsp;
__attribute__((used)) static word second;
word guest_call(word number, ...);
word guest_call7(word number, word a, word b, word c, word d, word e, word f, word g) __asm__("guest_call");
#define C7(n, a, b, c, d, e, f, g, ...) guest_call7(n, (word)(a), (word)(b), (word)(c), (word)(d), (word)(e), (word)(f), (word)(g))
#define call(...) C7(__VA_ARGS__, 0, 0, 0, 0, 0, 0, 0, 0)

/* A PIE's own addresses: what the kernel does not do. */
extern const char __ehdr_start[] __attribute__((visibility("hidden")));
__attribute__((used)) static void relocate(void)
{
    word base = (word)__ehdr_start, size = 0;
    const word *table = 0, *dynamic = 0, *ph = (const word *)(base + *(const word *)(base + 32));
    for (int i = *(const short *)(base + 56); i--; ph += 7)
        if ((int)ph[0] == 2) /* PT_DYNAMIC */
            dynamic = (const word *)(base + ph[2]);
    for (; dynamic && dynamic[0]; dynamic += 2) {
        table = dynamic[0] == 7 ? (const word *)(base + dynamic[1]) : table; /* DT_RELA */
        size = dynamic[0] == 8 ? dynamic[1] : size;                          /* DT_RELASZ */
    }
    for (word i = 0; i < size / 24; i++, table += 3)
        *(word *)(base + table[0]) = base + table[2];
}

static int count, failed, bad;

static unsigned long length(const char *s)
{
    unsigned long n = 0;
    while (s[n])
        n++;
    return n;
}

static void say(const char *s) { call(4, 1, s, length(s)); }

static void say_number(word n)
{
    char text[24], *p = text + 23;
    unsigned long u = n < 0 ? 0UL - (unsigned long)n : (unsigned long)n;
    *p = 0;
    do
        *--p = (char)('0' + u % 10);
    while (u /= 10);
    if (n < 0)
        *--p = '-';
    say(p);
}

static int is(word got, word want, int line, const char *what)
{
    if (got != want) {
        bad = 1;
        say("# line "), say_number(line), say(": "), say(what), say(" is "), say_number(got), say(", not ");
        say_number(want), say("\n");
    }
    return got == want;
}

#define IS(got, want) is((word)(got), (word)(want), __LINE__, #got)
#define TEST(name) static void name(void)
#define RUN(name) run(#name, name)

static void run(const char *name, void (*test)(void))
{
    bad = 0;
    test();
    say(bad ? "not ok " : "ok ");
    say_number(++count);
    say(" - ");
    for (; *name; name++)
        call(4, 1, *name == '_' ? " " : name, 1);
    say("\n");
    failed += bad;
}

static int done(void)
{
    say("1.."), say_number(count), say("\n");
    return failed != 0;
}

static void fill(void *to, int byte, unsigned long len)
{
    for (unsigned char *p = to; len--;)
        *p++ = (unsigned char)byte;
}

void *memset(void *to, int byte, unsigned long len);
void *memset(void *to, int byte, unsigned long len) { fill(to, byte, len); return to; }
void *memcpy(void *to, const void *from, unsigned long len);
void *memcpy(void *to, const void *from, unsigned long len)
{
    for (unsigned long i = 0; i < len; i++)
        ((char *)to)[i] = ((const char *)from)[i];
    return to;
}

#endif
