/* uname(3): sys/utsname.h. */
struct utsname {
    char sysname[32];
    char nodename[32];
    char release[32];
    char version[32];
    char machine[32];
};
__R3_PIN_SIZE(struct utsname, 160, 1);
