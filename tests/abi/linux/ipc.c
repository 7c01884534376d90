/* System V and POSIX messages, semaphores and shared memory: the kernel's structures, field by field.
 * What qemu-user 7.2 and 10.0 put elsewhere than kernels do is read in both places: it takes msg_lspid and msg_lrpid
 * for longs and mode for 16 bits, and does not translate mq_flags. */
#define _GNU_SOURCE
#include "tap.h"

#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <stdlib.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <time.h>
#include <unistd.h>

static mode_t mode_of(const struct ipc_perm *perm) { return (perm->mode | perm->mode >> 16) & 0777; }

static int is_now(time_t t) { return t >= time(NULL) - 60 && t <= time(NULL) + 1; }

TEST(shared_memory_tells_who_made_it_and_how_large)
{
    int id = shmget(IPC_PRIVATE, 12345, IPC_CREAT | 0640);
    if (id < 0)
        SKIP("no System V shared memory here");
    char *memory = shmat(id, NULL, 0);
    CHECK(memory != (char *)-1);
    struct shmid_ds facts;
    memset(&facts, 0, sizeof facts);
    CHECK_EQ(shmctl(id, IPC_STAT, &facts), 0);
    CHECK_EQ(facts.shm_segsz, 12345);
    CHECK_EQ(facts.shm_nattch, 1);
    CHECK_EQ(facts.shm_cpid, getpid());
    CHECK_EQ(facts.shm_lpid, getpid());
    CHECK_EQ(mode_of(&facts.shm_perm), 0640);
    CHECK_EQ(facts.shm_perm.uid, geteuid());
    CHECK_EQ(facts.shm_perm.cgid, getegid());
    CHECK(is_now(facts.shm_atime));
    CHECK(is_now(facts.shm_ctime));
    CHECK_EQ(facts.shm_dtime, 0);
    if (memory != (char *)-1) {
        memory[12344] = 7;
        CHECK_EQ(shmdt(memory), 0);
    }
    facts.shm_perm.mode = 0600 | 0600 << 16;
    CHECK_EQ(shmctl(id, IPC_SET, &facts), 0);
    CHECK_EQ(shmctl(id, IPC_STAT, &facts), 0);
    CHECK_EQ(mode_of(&facts.shm_perm), 0600);
    CHECK_EQ(facts.shm_nattch, 0);
    CHECK_EQ(shmctl(id, IPC_RMID, NULL), 0);
}

TEST(a_message_queue_counts_its_messages)
{
    struct { long type; char text[8]; } message = {3, "hello"};
    int id = msgget(IPC_PRIVATE, IPC_CREAT | 0600);
    if (id < 0)
        SKIP("no System V messages here");
    CHECK_EQ(msgsnd(id, &message, 6, 0), 0);
    struct msqid_ds facts;
    memset(&facts, 0, sizeof facts);
    CHECK_EQ(msgctl(id, IPC_STAT, &facts), 0);
    CHECK_EQ(facts.msg_qnum, 1);
    CHECK_EQ(facts.msg_lspid + facts.msg_lrpid, getpid());
    CHECK(facts.msg_qbytes >= 6);
    CHECK(is_now(facts.msg_stime));
    CHECK_EQ(facts.msg_rtime, 0);
    CHECK_EQ(mode_of(&facts.msg_perm), 0600);
    memset(&message, 0, sizeof message);
    CHECK_EQ(msgrcv(id, &message, 8, 0, 0), 6);
    CHECK_EQ(message.type, 3);
    CHECK_STR(message.text, "hello");
    CHECK_EQ(msgrcv(id, &message, 8, 0, IPC_NOWAIT), -1);
    CHECK_EQ(errno, ENOMSG);
    CHECK_EQ(msgctl(id, IPC_RMID, NULL), 0);
}

TEST(semaphores_are_set_raised_and_told)
{
    union { int value; struct semid_ds *facts; unsigned short *values; } argument;
    int id = semget(IPC_PRIVATE, 3, IPC_CREAT | 0600);
    if (id < 0)
        SKIP("no System V semaphores here");
    argument.value = 5;
    CHECK_EQ(semctl(id, 1, SETVAL, argument), 0);
    struct sembuf operations[] = {{.sem_num = 1, .sem_op = -2}, {.sem_num = 2, .sem_op = 4}};
    CHECK_EQ(semop(id, operations, 2), 0);
    CHECK_EQ(semctl(id, 1, GETVAL), 3);
    CHECK_EQ(semctl(id, 2, GETVAL), 4);
    CHECK_EQ(semctl(id, 1, GETPID), getpid());
    unsigned short values[3] = {9, 9, 9};
    argument.values = values;
    CHECK_EQ(semctl(id, 0, GETALL, argument), 0);
    CHECK(values[0] == 0 && values[1] == 3 && values[2] == 4);
    struct semid_ds facts;
    memset(&facts, 0xee, sizeof facts);
    argument.facts = &facts;
    CHECK_EQ(semctl(id, 0, IPC_STAT, argument), 0);
    CHECK_EQ(facts.sem_nsems, 3);
    CHECK(is_now(facts.sem_otime));
    CHECK(is_now(facts.sem_ctime));
    struct sembuf wait = {.sem_num = 0, .sem_op = -1};
    struct timespec shortly = {0, 1000000};
    CHECK_EQ(semtimedop(id, &wait, 1, &shortly), -1);
    CHECK_EQ(errno, EAGAIN);
    CHECK_EQ(semctl(id, 0, IPC_RMID), 0);
}

TEST(ftok_gives_one_key_a_file_and_byte)
{
    key_t key = ftok("/", 'a');
    CHECK(key != -1);
    CHECK_EQ(ftok("/", 'a'), key);
    CHECK(ftok("/", 'b') != key);
    CHECK_EQ(ftok("/no such file", 'a'), -1);
    CHECK_EQ(errno, ENOENT);
}

TEST(a_posix_queue_hands_out_the_highest_priority_first)
{
    struct mq_attr wish = {.mq_maxmsg = 4, .mq_msgsize = 16}, facts;
    mqd_t queue = mq_open("/ring3-test", O_CREAT | O_EXCL | O_RDWR | O_NONBLOCK, 0600, &wish);
    if (queue < 0)
        SKIP("no POSIX message queues here");
    CHECK_EQ(mq_unlink("/ring3-test"), 0);
    CHECK_EQ(mq_send(queue, "low", 4, 1), 0);
    CHECK_EQ(mq_send(queue, "high", 5, 9), 0);
    CHECK_EQ(mq_getattr(queue, &facts), 0);
    CHECK(facts.mq_flags != 0);
    CHECK_EQ(facts.mq_maxmsg, 4);
    CHECK_EQ(facts.mq_msgsize, 16);
    CHECK_EQ(facts.mq_curmsgs, 2);
    char text[16];
    unsigned priority = 0;
    CHECK_EQ(mq_receive(queue, text, sizeof text, &priority), 5);
    CHECK_STR(text, "high");
    CHECK_EQ(priority, 9);
    CHECK_EQ(mq_receive(queue, text, sizeof text, &priority), 4);
    CHECK_EQ(mq_receive(queue, text, sizeof text, &priority), -1);
    CHECK_EQ(errno, EAGAIN);
    CHECK_EQ(mq_close(queue), 0);
    CHECK_EQ(mq_open("no-slash", O_RDONLY), -1);
    CHECK_EQ(errno, EINVAL);
}

int main(void)
{
    RUN(shared_memory_tells_who_made_it_and_how_large);
    RUN(a_message_queue_counts_its_messages);
    RUN(semaphores_are_set_raised_and_told);
    RUN(ftok_gives_one_key_a_file_and_byte);
    RUN(a_posix_queue_hands_out_the_highest_priority_first);
    return tap_done();
}
