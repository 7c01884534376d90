/* An entry of the accounting files: utmpx.h of DragonFly's C library. */
struct utmpx {
    char           ut_name[32];
    char           ut_id[4];
    char           ut_line[32];
    char           ut_host[256];
    unsigned char  ut_unused[16];
    unsigned short ut_session;
    unsigned short ut_type;
    pid_t          ut_pid;
    struct {
        unsigned short e_termination;
        unsigned short e_exit;
    } ut_exit;
    char           __ut_address[128]; /* struct sockaddr_storage */
    struct timeval ut_tv;
    unsigned char  ut_unused2[16];
};
#define ut_user ut_name
__R3_PIN_SIZE(struct utmpx, 512, 8);
__R3_PIN_FIELD(struct utmpx, ut_tv, 480);

#define EMPTY         0
#define RUN_LVL       1
#define BOOT_TIME     2
#define OLD_TIME      3
#define NEW_TIME      4
#define INIT_PROCESS  5
#define LOGIN_PROCESS 6
#define USER_PROCESS  7
#define DEAD_PROCESS  8

#if __R3_BSD
#define _UTX_IDSIZE   4
#define ACCOUNTING    9
#define SIGNATURE     10
#define _UTX_LINESIZE 32
#define _UTX_USERSIZE 32
#define _UTX_HOSTSIZE 256
#endif
