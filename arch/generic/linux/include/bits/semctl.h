/* semctl(2): linux/sem.h. */
#include <bits/sem.h>

#define SEM_UNDO     0x1000
#define GETPID       11
#define GETVAL       12
#define GETALL       13
#define GETNCNT      14
#define GETZCNT      15
#define SETVAL       16
#define SETALL       17
#define SEM_STAT     18
#define SEM_INFO     19
#define SEM_STAT_ANY 20

#if __R3_GNU
struct seminfo {
    int semmap, semmni, semmns, semmnu, semmsl, semopm, semume, semusz, semvmx, semaem;
};
__R3_PIN_SIZE(struct seminfo, 40, 4);

__R3_DECLS_BEGIN

struct sembuf;
int semtimedop(int id, struct sembuf *operations, size_t count, const struct timespec *timeout);

__R3_DECLS_END
#endif
