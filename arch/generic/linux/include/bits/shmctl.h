/* shmctl(2): linux/shm.h. */
typedef __kulong_t shmatt_t;

#include <bits/shm.h>

#define SHMLBA        4096
#define SHM_R         0400
#define SHM_W         0200
#define SHM_RDONLY    010000
#define SHM_RND       020000 /* round the address down to SHMLBA */
#define SHM_REMAP     040000
#define SHM_EXEC      0100000
#define SHM_LOCK      11
#define SHM_UNLOCK    12
#define SHM_STAT      13
#define SHM_INFO      14
#define SHM_STAT_ANY  15
#define SHM_DEST      01000
#define SHM_LOCKED    02000
#define SHM_HUGETLB   04000
#define SHM_NORESERVE 010000
#define SHM_HUGE_SHIFT 26
#define SHM_HUGE_MASK  0x3f
#define SHM_HUGE_64KB   (16U << 26)
#define SHM_HUGE_512KB  (19U << 26)
#define SHM_HUGE_1MB    (20U << 26)
#define SHM_HUGE_2MB    (21U << 26)
#define SHM_HUGE_8MB    (23U << 26)
#define SHM_HUGE_16MB   (24U << 26)
#define SHM_HUGE_32MB   (25U << 26)
#define SHM_HUGE_256MB  (28U << 26)
#define SHM_HUGE_512MB  (29U << 26)
#define SHM_HUGE_1GB    (30U << 26)
#define SHM_HUGE_2GB    (31U << 26)
#define SHM_HUGE_16GB   (34U << 26)

#if __R3_GNU
struct shminfo {
    __kulong_t    shmmax, shmmin, shmmni, shmseg, shmall;
    __kulong_t    __unused[4];
};
__R3_PIN_SIZE(struct shminfo, 72, 8);

struct shm_info {
    int           used_ids;
    __kulong_t    shm_tot, shm_rss, shm_swp;
    __kulong_t    __swap_attempts, __swap_successes;
};
__R3_PIN_SIZE(struct shm_info, 48, 8);
#endif
