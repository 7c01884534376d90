/* Semaphores: counting, deadlines, interruption, between processes. */
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>

static sem_t full, empty;
static volatile long produced, consumed;
static int slots[4];
static volatile unsigned in, out;

enum { ITEMS = 4000, PAIRS = 3 };

static void *produce(void *argument)
{
    for (int i = 1; i <= ITEMS; i++) {
        sem_wait(&empty);
        slots[__atomic_fetch_add(&in, 1, __ATOMIC_SEQ_CST) % 4] = 1;
        __atomic_add_fetch(&produced, 1, __ATOMIC_SEQ_CST);
        sem_post(&full);
    }
    return argument;
}

static void *consume(void *argument)
{
    for (int i = 1; i <= ITEMS; i++) {
        sem_wait(&full);
        slots[__atomic_fetch_add(&out, 1, __ATOMIC_SEQ_CST) % 4] = 0;
        __atomic_add_fetch(&consumed, 1, __ATOMIC_SEQ_CST);
        sem_post(&empty);
    }
    return argument;
}

TEST(producers_and_consumers_lose_nothing)
{
    pthread_t threads[2 * PAIRS];
    int value = -1;
    CHECK_EQ(sem_init(&full, 0, 0), 0);
    CHECK_EQ(sem_init(&empty, 0, 4), 0);
    for (int i = 0; i < 2 * PAIRS; i++)
        CHECK_EQ(pthread_create(&threads[i], 0, i & 1 ? consume : produce, 0), 0);
    for (int i = 0; i < 2 * PAIRS; i++)
        CHECK_EQ(pthread_join(threads[i], 0), 0);
    CHECK_EQ(produced, (long)PAIRS * ITEMS);
    CHECK_EQ(consumed, (long)PAIRS * ITEMS);
    CHECK_EQ(sem_getvalue(&empty, &value), 0);
    CHECK_EQ(value, 4);
    CHECK_EQ(sem_getvalue(&full, &value), 0);
    CHECK_EQ(value, 0);
}

TEST(a_semaphore_knows_its_bounds)
{
    sem_t s;
    int value;
    CHECK_EQ(sem_init(&s, 0, 0x80000000U), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(sem_init(&s, 0, SEM_VALUE_MAX), 0);
    CHECK_EQ(sem_post(&s), -1);
    CHECK_EQ(errno, EOVERFLOW);
    CHECK_EQ(sem_getvalue(&s, &value), 0);
    CHECK_EQ(value, SEM_VALUE_MAX);
    CHECK_EQ(sem_init(&s, 0, 0), 0);
    CHECK_EQ(sem_trywait(&s), -1);
    CHECK_EQ(errno, EAGAIN);
    struct timespec past = {.tv_sec = 1};
    CHECK_EQ(sem_timedwait(&s, &past), -1);
    CHECK_EQ(errno, ETIMEDOUT);
    CHECK_EQ(sem_post(&s), 0);
    CHECK_EQ(sem_timedwait(&s, &past), 0); /* there is one: the deadline does not matter */
    CHECK_EQ(sem_destroy(&s), 0);
}

static void on_alarm(int signal) { (void)signal; }

TEST(a_handler_interrupts_the_wait)
{
    sem_t s;
    struct sigaction action = {.sa_handler = on_alarm};
    sigaction(SIGALRM, &action, 0);
    CHECK_EQ(sem_init(&s, 0, 0), 0);
    alarm(1);
    CHECK_EQ(sem_wait(&s), -1);
    CHECK_EQ(errno, EINTR);
}

TEST(a_shared_semaphore_works_between_processes)
{
    struct {
        int misaligned; /* a semaphore is aligned to 4 only */
        sem_t ping, pong;
    } *s = mmap(0, sizeof *s, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    CHECK_EQ(sem_init(&s->ping, 1, 0), 0);
    CHECK_EQ(sem_init(&s->pong, 1, 0), 0);
    pid_t pid = fork();
    if (!pid) {
        for (int i = 0; i < 500; i++) {
            sem_wait(&s->ping);
            sem_post(&s->pong);
        }
        _exit(0);
    }
    struct timespec late;
    clock_gettime(CLOCK_REALTIME, &late);
    late.tv_sec += 60;
    int failed = 0;
    for (int i = 0; i < 500; i++) {
        sem_post(&s->ping);
        failed |= sem_timedwait(&s->pong, &late);
    }
    CHECK_EQ(failed, 0);
    waitpid(pid, 0, 0);
}

TEST(a_named_semaphore_is_one_for_all_who_open_it)
{
    static const char name[] = "/ring3-test-semaphore";
    int value = -1;
    sem_unlink(name);
    CHECK(sem_open(name, 0) == SEM_FAILED);
    if (errno == ENOENT && access("/dev/shm", W_OK) < 0)
        SKIP("no /dev/shm");
    CHECK_EQ(errno, ENOENT);
    sem_t *s = sem_open(name, O_CREAT | O_EXCL, 0600, 2);
    CHECK(s != SEM_FAILED);
    CHECK(sem_open(name, O_CREAT | O_EXCL, 0600, 2) == SEM_FAILED);
    CHECK_EQ(errno, EEXIST);
    CHECK(sem_open(name, O_CREAT, 0600, 9) == s);
    CHECK_EQ(sem_getvalue(s, &value), 0);
    CHECK_EQ(value, 2);
    pid_t pid = fork();
    if (!pid) {
        sem_t *mine = sem_open("ring3-test-semaphore", 0);
        _exit(mine == SEM_FAILED || sem_wait(mine) || sem_wait(mine));
    }
    int status = -1;
    waitpid(pid, &status, 0);
    CHECK_EQ(status, 0);
    CHECK_EQ(sem_trywait(s), -1);
    CHECK_EQ(sem_close(s), 0);
    CHECK_EQ(sem_post(s), 0); /* still open once */
    CHECK_EQ(sem_close(s), 0);
    CHECK_EQ(sem_close(s), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(sem_unlink(name), 0);
    CHECK_EQ(sem_unlink(name), -1);
    CHECK_EQ(errno, ENOENT);
    CHECK(sem_open("/a/b", O_CREAT, 0600, 1) == SEM_FAILED);
    CHECK_EQ(errno, EINVAL);
}

int main(void)
{
    RUN(producers_and_consumers_lose_nothing);
    RUN(a_semaphore_knows_its_bounds);
    RUN(a_handler_interrupts_the_wait);
    RUN(a_shared_semaphore_works_between_processes);
    RUN(a_named_semaphore_is_one_for_all_who_open_it);
    return tap_done();
}
