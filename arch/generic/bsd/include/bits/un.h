/* unix(4): sys/un.h. */
struct sockaddr_un {
    unsigned char sun_len;
    sa_family_t   sun_family;
    char          sun_path[104]; /* with a final NUL, unless all are used */
};
__R3_PIN_SIZE(struct sockaddr_un, 106, 1);

#if __R3_BSD
#define LOCAL_PEERCRED 1 /* getsockopt, level 0: struct xucred of <sys/ucred.h> */
#endif
