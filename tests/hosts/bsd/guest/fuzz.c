/* 10,000 random system calls with random arguments: the host lives on and nothing of its own changes. Children make the
 * calls, so that what they do to themselves (unmap their code, return into nowhere) ends only them; a child that ends with
 * the host's own status has found a fault. Left out is what would harm the machine or end the count: kill and its kin, clocks,
 * the scheduler, fork, exit. No call is made with root's powers: the children become nobody first. Run in an empty folder that
 * nobody may write to: files are named there.
 *
 *     fuzz [SEED] */
#include "guest.h"

#define CALLS_TO_MAKE 10000
#define EACH 100
#define HOST_RANGES 64

static unsigned long state = 20200720, seed;
static unsigned long next(void)
{
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    return state;
}

static const short left_out[] = {0, 1, 2, 36, 37, 66, 96, 122, 166, 198, 233, 251, 324, 327, 329, 494, 497, 544};
static int left(word number)
{
    for (unsigned i = 0; i < sizeof left_out / sizeof *left_out; i++)
        if (left_out[i] == number)
            return 1;
    return 0;
}

static struct { volatile long made; long number, a[6]; } *board; /* shared with the children */
static unsigned long range[HOST_RANGES][2];                      /* the host's, from /proc/self/maps */
static int ranges;
static char pool[65536] __attribute__((aligned(4096)));
static char maps[32768];

static unsigned long hex(const char **p)
{
    unsigned long n = 0;
    for (;; ++*p) {
        char c = **p;
        if (c >= '0' && c <= '9')
            n = n * 16 + (unsigned long)(c - '0');
        else if (c >= 'a' && c <= 'f')
            n = n * 16 + (unsigned long)(c - 'a') + 10;
        else
            return n;
    }
}

static int ends_in(const char *from, const char *to, const char *with)
{
    unsigned long n = length(with);
    if ((unsigned long)(to - from) < n)
        return 0;
    for (unsigned long i = 0; i < n; i++)
        if (to[(word)i - (word)n] != with[i])
            return 0;
    return 1;
}

/* Lines that name the host's file or its stack; and its arena, which is the one of a GiB. */
static void learn(void)
{
    word fd = call(5, "/proc/self/maps", 0, 0), len = 0, n;
    while ((n = call(3, fd, maps + len, sizeof maps - 1 - (unsigned long)len)) > 0)
        len += n;
    call(6, fd);
    for (const char *p = maps, *line; *p && ranges < HOST_RANGES; p++) {
        line = p;
        unsigned long low = hex(&p), high;
        p++, high = hex(&p);
        while (*p && *p != '\n')
            p++;
        if (ends_in(line, p, "/bsd") || ends_in(line, p, "[stack]") || high - low >= 1UL << 30)
            range[ranges][0] = low, range[ranges++][1] = high;
    }
}

static unsigned long sum(void)
{
    unsigned long s = 0;
    for (int i = 0; i < ranges && range[i][1] - range[i][0] < 1 << 20; i++)
        for (unsigned long *p = (unsigned long *)range[i][0]; i < 2 && p < (unsigned long *)range[i][1]; p++)
            s = s * 31 + *p;
    return s;
}

static const char *const names[] = {"a", "b", ".", "", "a/b"};

static long argument(void)
{
    unsigned long r = next();
    switch (r % 12) {
    case 0: return (long)(next() % 24);
    case 1: return -(long)(next() % 4);
    case 2: return (long)(1UL << next() % 64);
    case 3: return (long)next();
    case 4: return (long)names[next() % (sizeof names / sizeof *names)];
    case 5: return (long)(range[next() % (unsigned)ranges][0] + (next() % 8192 & ~7UL));
    case 6: return (long)(range[next() % (unsigned)ranges][1] - next() % 64);
    case 7: return (long)(next() % 70000);
    default: return (long)(pool + next() % 32768);
    }
}

static void nothing(int sig) { (void)sig; }

/* A random path may be "/", and root could take it away. */
static void become_nobody(void)
{
    if (call(24) != 0)
        return;
    call(80, 0, 0), call(181, 65534), call(23, 65534);
    if (call(24) != 65534 || call(23, 0) == 0)
        call(1, 0);
}

static void child(void)
{
    struct df_sigaction ignore = {.handler = 1}, wake = {.handler = (uint64_t)nothing};
    word timer[4] = {0, 5000, 0, 5000}, null = call(5, "/dev/null", 2, 0);
    for (int fd = 0; fd < 3; fd++)
        call(90, null, fd);
    become_nobody();
    call(342, 12, &ignore, 0), call(342, 14, &wake, 0), call(83, 0, timer, 0);
    for (unsigned i = 0; i < sizeof pool; i += 8)
        *(unsigned long *)(pool + i) = next() % 3 ? next() % 64 : (unsigned long)(pool + next() % 4096);
    for (int i = 0; i < EACH; i++) {
        word number = (word)(next() % 556);
        if (left(number))
            continue;
        board->number = number;
        for (int n = 0; n < 6; n++)
            board->a[n] = argument();
        if (number == 202)
            board->a[4] = 0;
        if (number == 4)
            board->a[0] = 1;
        board->made++;
        call(number, board->a[0], board->a[1], board->a[2], board->a[3], board->a[4], board->a[5], next());
    }
    call(1, 0);
}

/* The child's status; one that makes no call for a while is ended. */
static int wait_for(word pid)
{
    int status = 0, idle = 0;
    for (long seen = -1;; idle = board->made == seen ? idle + 1 : 0, seen = board->made) {
        word nap[2] = {0, 2000000};
        if (call(7, pid, &status, 1, 0) == pid)
            return status;
        if (idle > 100)
            call(37, pid, 9);
        call(240, nap, 0);
    }
}

TEST(ten_thousand_random_calls_leave_the_host_alive)
{
    unsigned long before = sum();
    say("# seed "), say_number((word)seed), say("\n");
    for (int rounds = 0; board->made < CALLS_TO_MAKE && rounds < 2000; rounds++) {
        unsigned long own = next();
        word pid = call(2);
        if (pid == 0 && second == 1) {
            state = own | 1;
            child();
        }
        if (!IS(pid > 0, 1))
            break;
        int status = wait_for(pid);
        if (IS(status == 70 << 8 || status == 71 << 8, 0))
            continue;
        say("# the last call: "), say_number(board->number);
        for (int i = 0; i < 6; i++)
            say(" "), say_number(board->a[i]);
        say("\n");
        break;
    }
    IS(board->made >= CALLS_TO_MAKE, 1);
    IS(sum() == before, 1);
}

TEST(the_hosts_memory_is_no_place_to_read_to_write_from_or_to_map_over)
{
    word null = call(5, "/dev/zero", 2, 0), timespec[2] = {0, 0};
    (void)timespec;
    IS(ranges >= 3, 1);
    for (int i = 0; i < ranges; i++) {
        unsigned long at = range[i][0];
        IS(call(3, null, at, 8), -14);
        IS(call(4, null, at, 8), -14);
        IS(call(232, 0, at), -14);
        IS(call(475, "/", at), -14);
        IS(call(5, at, 0, 0), -14);
        IS(call(73, at, 4096), -22);
        IS(call(74, at, 4096, 7) < 0, 1);
        IS(call(197, at, 4096, 3, DF_MAP_FIXED | DF_MAP_ANON | DF_MAP_PRIVATE, -1, 0, 0) < 0, 1);
    }
    call(6, null);
}

__attribute__((used)) void guest_main(word *entry);
__attribute__((used)) void guest_main(word *entry)
{
    for (const char *p = entry[0] > 1 ? (const char *)entry[2] : ""; *p; p++)
        state = (p == (const char *)entry[2] ? 0 : state * 10) + (unsigned long)(*p - '0');
    seed = state;
    board = (void *)call(197, 0, 4096, 3, DF_MAP_SHARED | DF_MAP_ANON, -1, 0, 0);
    learn();
    RUN(the_hosts_memory_is_no_place_to_read_to_write_from_or_to_map_over);
    RUN(ten_thousand_random_calls_leave_the_host_alive);
    call(1, done());
}
