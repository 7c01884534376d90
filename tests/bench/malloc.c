/* What the allocator costs: one line `work threads ns peak_kb` a case: ns for one malloc with its free, memory at its peak so far. Compiles against
 * any libc; malloc.sh puts the libcs side by side and counts futex calls.
 *
 *     churn     each thread replaces random ones of 1,000 objects of 16 to 512 bytes
 *     mixed     the same with sizes up to 32 KiB, small ones more often
 *     stack     100 objects of one size allocated, then freed in reverse, again and again
 *     exchange  threads replace objects in shared slots: most are freed by another thread
 *     build     200,000 objects of 24 to 88 bytes, all freed afterwards: a parser's tree
 *     buffers   blocks of 100 KB to 1 MB, the first bytes of each page written
 *
 * Arguments narrow it: malloc [work [threads [shorter]]], the last one a divisor of the rounds. */
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { OBJECTS = 1000, SLOTS = 4096, MOST_THREADS = 8, RUNS = 3 };

static void *shared[SLOTS];

static unsigned random_below(uint64_t *seed, unsigned n)
{
    *seed = *seed * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)((*seed >> 33) % n);
}

static void *fill(size_t n)
{
    char *p = malloc(n);
    if (!p)
        abort();
    memset(p, 1, n < 32 ? n : 32);
    return p;
}

static void churn_sizes(long rounds, uint64_t seed, int most_shift)
{
    static __thread void *object[OBJECTS];
    for (long i = 0; i < rounds; i++) {
        unsigned k = random_below(&seed, OBJECTS);
        free(object[k]);
        object[k] = fill(16 + random_below(&seed, 1u << (9 + (most_shift ? random_below(&seed, (unsigned)most_shift) : 0))));
    }
    for (unsigned k = 0; k < OBJECTS; k++) {
        free(object[k]);
        object[k] = 0;
    }
}

static void churn(long rounds, uint64_t seed) { churn_sizes(rounds, seed, 0); }
static void mixed(long rounds, uint64_t seed) { churn_sizes(rounds, seed, 7); }

static void stack(long rounds, uint64_t seed)
{
    void *object[100];
    (void)seed;
    for (long i = 0; i < rounds / 100; i++) {
        for (int k = 0; k < 100; k++)
            object[k] = fill(48);
        for (int k = 100; k--;)
            free(object[k]);
    }
}

static void exchange(long rounds, uint64_t seed)
{
    for (long i = 0; i < rounds; i++) {
        void *p = fill(16 + random_below(&seed, 400));
        free(__atomic_exchange_n(&shared[random_below(&seed, SLOTS)], p, __ATOMIC_ACQ_REL));
    }
}

static void build(long rounds, uint64_t seed)
{
    void **list = 0;
    for (long i = 0; i < rounds; i++) {
        void **node = fill(24 + random_below(&seed, 65));
        *node = list;
        list = node;
    }
    while (list) {
        void **next = *list;
        free(list);
        list = next;
    }
}

static void buffers(long rounds, uint64_t seed)
{
    for (long i = 0; i < rounds; i++) {
        size_t n = 100000 + random_below(&seed, 900000);
        volatile char *p = fill(n);
        for (size_t at = 0; at < n; at += 4096)
            p[at] = 1;
        free((void *)p);
    }
}

static const struct work {
    const char *name;
    void (*run)(long rounds, uint64_t seed);
    long rounds;
} works[] = {{"churn", churn, 1000000}, {"mixed", mixed, 500000}, {"stack", stack, 2000000}, {"exchange", exchange, 500000},
             {"build", build, 200000},  {"buffers", buffers, 1000}};

static long shorter = 1; /* divides the rounds */

struct job {
    const struct work *work;
    uint64_t seed;
};

static void *run_job(void *argument)
{
    const struct job *job = argument;
    job->work->run(job->work->rounds / shorter, job->seed);
    return 0;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e9 + (double)t.tv_nsec;
}

static long resident_kb(void)
{
    char line[128];
    long kb = 0;
    FILE *f = fopen("/proc/self/status", "r");
    while (f && fgets(line, sizeof line, f))
        if (!strncmp(line, "VmHWM:", 6))
            kb = strtol(line + 6, 0, 10);
    if (f)
        fclose(f);
    return kb;
}

/* Time of the whole, by operation of one thread: flat over the number of threads while there are CPUs for them. */
static double measure(const struct work *work, int threads)
{
    pthread_t thread[MOST_THREADS];
    struct job job[MOST_THREADS];
    double begin = now();
    for (int i = 0; i < threads; i++) {
        job[i] = (struct job){work, (uint64_t)i * 7919 + 1};
        if (threads == 1)
            run_job(&job[i]);
        else if (pthread_create(&thread[i], 0, run_job, &job[i]))
            abort();
    }
    for (int i = 0; threads > 1 && i < threads; i++)
        pthread_join(thread[i], 0);
    return (now() - begin) / (double)(work->rounds / shorter) / threads;
}

int main(int argc, char **argv)
{
    static const int counts[] = {1, 2, 8};
    if (argc > 3)
        shorter = atoi(argv[3]);
    for (unsigned w = 0; w < sizeof works / sizeof *works; w++) {
        if (argc > 1 && strcmp(argv[1], works[w].name))
            continue;
        for (unsigned c = 0; c < sizeof counts / sizeof *counts; c++) {
            double best = 1e18;
            if (argc > 2 && atoi(argv[2]) != counts[c])
                continue;
            for (int run = 0; run < RUNS; run++) {
                double ns = measure(&works[w], counts[c]);
                if (ns < best)
                    best = ns;
            }
            printf("%s %d %.1f %ld\n", works[w].name, counts[c], best, resident_kb());
        }
    }
    return 0;
}
