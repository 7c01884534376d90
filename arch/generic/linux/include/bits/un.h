/* unix(7): linux/un.h. */
struct sockaddr_un {
    sa_family_t sun_family;
    char        sun_path[108]; /* starts with NUL: an abstract name of what is left of the length */
};
__R3_PIN_SIZE(struct sockaddr_un, 110, 2);
