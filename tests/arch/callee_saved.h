/* Values that live in callee-saved registers, and a function that overwrites all of those.
 *
 *     kept_across(call, argument, seed) calls call(argument) with many integers, doubles and
 *     vectors alive around it, and counts those that changed. At -O1 the compiler keeps as many of them in
 *     callee-saved registers as the CPU has; the rest are on the stack. */
#ifndef CALLEE_SAVED_H
#define CALLEE_SAVED_H

typedef int vector __attribute__((__vector_size__(16)));

static volatile long kept_long = 1;
static volatile double kept_double = 1;
static volatile int kept_rounds = 1;

static inline int kept_lanes_differ(vector a, vector b)
{
    return a[0] != b[0] || a[1] != b[1] || a[2] != b[2] || a[3] != b[3];
}

/* 18 of each: as many as powerpc64 keeps, more than any other. */
#define KEPT_18(X) \
    X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15) X(16) X(17)

/* One function a class. The values are used in a loop, which runs once: that makes registers worth their while. */
#define KEPT_FUNCTION(name, define, changes) \
    __attribute__((__noinline__)) static int name(void (*call)(void *), void *argument, int seed) \
    { \
        int changed = 0, rounds = kept_rounds; \
        KEPT_18(define) \
        do { \
            call(argument); \
            changed += 0 KEPT_18(changes); \
        } while (--rounds > 0); \
        return changed; \
    }

#define KEPT_LONG(n) long l##n = kept_long * (seed + n);
#define KEPT_LONG_CHANGES(n) +(l##n != kept_long * (seed + n))
KEPT_FUNCTION(kept_longs, KEPT_LONG, KEPT_LONG_CHANGES)

#define KEPT_DOUBLE(n) double d##n = kept_double * (seed + n) / 3;
#define KEPT_DOUBLE_CHANGES(n) +(d##n != kept_double * (seed + n) / 3)
KEPT_FUNCTION(kept_doubles, KEPT_DOUBLE, KEPT_DOUBLE_CHANGES)

#define KEPT_VECTOR(n) vector v##n = {(int)kept_long + n, seed, n, seed + n};
#define KEPT_VECTOR_CHANGES(n) +kept_lanes_differ(v##n, (vector){(int)kept_long + n, seed, n, seed + n})
KEPT_FUNCTION(kept_vectors, KEPT_VECTOR, KEPT_VECTOR_CHANGES)

struct kept_call {
    void (*call)(void *);
    void *argument;
    int seed;
    int changed;
};

static void kept_inner(void *p)
{
    struct kept_call *k = p;
    k->changed += kept_vectors(k->call, k->argument, k->seed + 200);
}

static void kept_middle(void *p)
{
    struct kept_call *k = p;
    k->changed += kept_doubles(kept_inner, k, k->seed + 100);
}

/* call(argument) under all three; how many values changed. */
__attribute__((__noinline__)) static int kept_across(void (*call)(void *), void *argument, int seed)
{
    struct kept_call k = {call, argument, seed, 0};
    k.changed += kept_longs(kept_middle, &k, seed);
    return k.changed;
}

#endif
