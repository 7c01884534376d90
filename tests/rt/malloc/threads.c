/* The allocator under threads: objects freed elsewhere, heaps of dead threads used again. */
#define _GNU_SOURCE
#include "tap.h"

#include <fcntl.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>

enum { THREADS = 4, SLOTS = 256, STEPS = 40000 };

/* Everybody puts objects into slots and frees what they find there: most are freed by another thread. */
static unsigned char *slots[SLOTS];

static int intact(const unsigned char *p)
{
    size_t n = (size_t)p[0] << 8 | p[1];
    for (size_t i = 2; i < n; i += 1 + n / 8)
        if (p[i] != p[1])
            return 0;
    return 1;
}

static void *exchange(void *argument)
{
    unsigned long long seed = (uintptr_t)argument;
    intptr_t bad = 0;
    for (int i = 0; i < STEPS; i++) {
        seed = seed * 6364136223846793005UL + 1442695040888963407UL;
        size_t n = 2 + (seed >> 40) % (i % 16 ? 300 : 60000);
        unsigned char *p = malloc(n);
        memset(p, (int)(n & 255), n);
        p[0] = (unsigned char)(n >> 8);
        p = __atomic_exchange_n(&slots[(seed >> 33) % SLOTS], p, __ATOMIC_ACQ_REL);
        if (p) {
            bad += !intact(p);
            free(p);
        }
    }
    return (void *)bad;
}

TEST(objects_freed_by_other_threads_keep_their_bytes_until_then)
{
    pthread_t threads[THREADS];
    for (int round = 0; round < 3; round++) {
        for (int i = 0; i < THREADS; i++)
            CHECK_EQ(pthread_create(&threads[i], 0, exchange, (void *)(intptr_t)(round * 10 + i + 1)), 0);
        for (int i = 0; i < THREADS; i++) {
            void *bad = (void *)1;
            CHECK_EQ(pthread_join(threads[i], &bad), 0);
            CHECK_EQ((intptr_t)bad, 0);
        }
    }
    for (int i = 0; i < SLOTS; i++) {
        free(slots[i]);
        slots[i] = 0;
    }
}

static long resident(void)
{
    char text[128];
    int fd = open("/proc/self/statm", O_RDONLY);
    ssize_t n = read(fd, text, sizeof text - 1);
    close(fd);
    if (n <= 0)
        return -1;
    text[n] = 0;
    char *second = strchr(text, ' ');
    return second ? strtol(second, 0, 10) : -1;
}

static int mappings(void)
{
    char text[4096];
    int fd = open("/proc/self/maps", O_RDONLY), lines = 0;
    ssize_t n;
    while ((n = read(fd, text, sizeof text)) > 0)
        for (ssize_t i = 0; i < n; i++)
            lines += text[i] == '\n';
    close(fd);
    return lines;
}

static void *allocate_some(void *argument)
{
    void *p[50];
    for (int i = 0; i < 50; i++)
        p[i] = malloc((size_t)i * 300);
    for (int i = 0; i < 50; i++)
        free(p[i]);
    return argument;
}

TEST(a_thousand_threads_one_after_the_other_share_one_heap)
{
    pthread_t thread;
    for (int i = 0; i < 5; i++) {
        pthread_create(&thread, 0, allocate_some, 0);
        pthread_join(thread, 0);
    }
    int before = mappings(), failed = 0;
    for (int i = 0; i < 1000; i++)
        failed |= pthread_create(&thread, 0, allocate_some, 0) || pthread_join(thread, 0);
    CHECK_EQ(failed, 0);
    CHECK(mappings() <= before + 2);
}

enum { MANY = 40000 };
static void *many[MANY];

static void *allocate_many(void *argument)
{
    for (int i = 0; i < MANY; i++)
        memset(many[i] = malloc(500), 1, 500);
    return argument;
}

TEST(what_a_dead_thread_left_goes_back_to_the_kernel_when_others_free_it)
{
    pthread_t thread;
    if (resident() <= 0)
        SKIP("no /proc/self/statm");
    memset(many, 1, sizeof many);
    long before = resident();
    CHECK_EQ(pthread_create(&thread, 0, allocate_many, 0), 0);
    CHECK_EQ(pthread_join(thread, 0), 0);
    long grown = resident();
    for (int i = 0; i < MANY; i++)
        free(many[i]);
    CHECK(grown - before > 250);
    CHECK((resident() - before) * 8 < grown - before);
}

/* One allocates, the other frees, for ever: the owner takes back what comes home. */
static void *volatile handed;
static volatile int done;

static void *free_handed(void *argument)
{
    while (!done || handed) {
        void *p = __atomic_exchange_n(&handed, 0, __ATOMIC_ACQ_REL);
        free(p);
    }
    return argument;
}

TEST(a_producer_whose_objects_are_freed_elsewhere_does_not_grow)
{
    pthread_t thread;
    CHECK_EQ(pthread_create(&thread, 0, free_handed, 0), 0);
    long half = 0;
    for (int i = 0; i < 200000; i++) {
        void *p = malloc(1000);
        memset(p, 1, 1000);
        free(__atomic_exchange_n(&handed, p, __ATOMIC_ACQ_REL));
        if (i == 100000)
            half = resident();
    }
    long end = resident();
    done = 1;
    CHECK_EQ(pthread_join(thread, 0), 0);
    CHECK(end < half + 300);
}

int main(void)
{
    RUN(objects_freed_by_other_threads_keep_their_bytes_until_then);
    RUN(a_thousand_threads_one_after_the_other_share_one_heap);
    RUN(what_a_dead_thread_left_goes_back_to_the_kernel_when_others_free_it);
    RUN(a_producer_whose_objects_are_freed_elsewhere_does_not_grow);
    return tap_done();
}
