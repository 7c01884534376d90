/* Values that live in callee-saved registers.
 *
 *     kept_across(call, argument, seed)   calls call(argument) three times, with integers, then doubles, then
 *                                         vectors alive around it; how many of them changed
 *     kept_spoilt(call, argument, seed)   calls it once with all three alive, so that no such register holds what
 *                                         it held before
 *
 * All else is in volatile locals, that is, on the stack, and the values are used in a loop, which runs once: so the
 * compiler (-O1) gives all callee-saved registers of the CPU to them. */
#ifndef CALLEE_SAVED_H
#define CALLEE_SAVED_H

typedef int vector __attribute__((__vector_size__(16)));
typedef void kept_call(void *);

static volatile long kept_long = 1;
static volatile double kept_double = 1;
static volatile vector kept_vector = {1, 2, 3, 4};
static volatile int kept_rounds = 1;

static inline int kept_lanes_differ(vector a, vector b)
{
    return a[0] != b[0] || a[1] != b[1] || a[2] != b[2] || a[3] != b[3];
}

/* 18 of each: as many as powerpc64 keeps, more than any other. */
#define KEPT_18(X) \
    X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15) X(16) X(17)

#define KEPT_FUNCTION(name, define, changes) \
    __attribute__((__noinline__)) static int name(kept_call *call, void *argument, int seed) \
    { \
        kept_call *volatile to_call = call; \
        void *volatile with = argument; \
        volatile int own = seed, changed = 0, rounds = kept_rounds; \
        KEPT_18(define) \
        do { \
            to_call(with); \
            KEPT_18(changes) \
        } while (--rounds > 0); \
        return changed; \
    }

#define KEPT_LONG(n) long l##n = kept_long * (own + n);
#define KEPT_LONG_CHANGES(n) changed += l##n != kept_long * (own + n);
KEPT_FUNCTION(kept_longs, KEPT_LONG, KEPT_LONG_CHANGES)

#define KEPT_DOUBLE(n) double d##n = kept_double * (own + n) / 3;
#define KEPT_DOUBLE_CHANGES(n) changed += d##n != kept_double * (own + n) / 3;
KEPT_FUNCTION(kept_doubles, KEPT_DOUBLE, KEPT_DOUBLE_CHANGES)

#define KEPT_VECTOR(n) vector v##n = kept_vector + (own + n);
#define KEPT_VECTOR_CHANGES(n) changed += kept_lanes_differ(v##n, kept_vector + (own + n));
KEPT_FUNCTION(kept_vectors, KEPT_VECTOR, KEPT_VECTOR_CHANGES)

static inline int kept_across(kept_call *call, void *argument, int seed)
{
    int changed = kept_longs(call, argument, seed);
    changed += kept_doubles(call, argument, seed + 100);
    return changed + kept_vectors(call, argument, seed + 200);
}

struct kept_spoilt {
    kept_call *call;
    void *argument;
    int seed;
};

static inline void kept_spoilt_vectors(void *p)
{
    struct kept_spoilt *s = p;
    kept_vectors(s->call, s->argument, s->seed);
}

static inline void kept_spoilt_doubles(void *p)
{
    struct kept_spoilt *s = p;
    kept_doubles(kept_spoilt_vectors, s, s->seed);
}

static inline void kept_spoilt(kept_call *call, void *argument, int seed)
{
    struct kept_spoilt s = {call, argument, seed};
    kept_longs(kept_spoilt_doubles, &s, seed);
}

#endif
