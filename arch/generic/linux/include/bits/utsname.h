/* uname(2): linux/utsname.h. */
struct utsname {
    char sysname[65];
    char nodename[65];
    char release[65];
    char version[65];
    char machine[65];
#if __R3_GNU
    char domainname[65];
#else
    char __domainname[65];
#endif
};
__R3_PIN_SIZE(struct utsname, 390, 1);
