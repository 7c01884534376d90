/* An entry of the accounting files: utmp(5). */
struct utmpx {
    short          ut_type;
    short          __ut_pad1;
    pid_t          ut_pid;
    char           ut_line[32];
    char           ut_id[4];
    char           ut_user[32];
    char           ut_host[256];
    struct {
        short __e_termination;
        short __e_exit;
    } ut_exit;
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    int            ut_session, __ut_pad2;
#else
    int            __ut_pad2, ut_session;
#endif
    struct timeval ut_tv;
    unsigned int   ut_addr_v6[4];
    char           __unused[20];
};
__R3_PIN_SIZE(struct utmpx, 400, 8);
__R3_PIN_FIELD(struct utmpx, ut_tv, 344);

#define EMPTY         0
#define RUN_LVL       1
#define BOOT_TIME     2
#define NEW_TIME      3
#define OLD_TIME      4
#define INIT_PROCESS  5
#define LOGIN_PROCESS 6
#define USER_PROCESS  7
#define DEAD_PROCESS  8

#if __R3_BSD
#define ACCOUNTING  9
#define UT_LINESIZE 32
#define UT_NAMESIZE 32
#define UT_HOSTSIZE 256
#endif
