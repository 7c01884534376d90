/* An entry of /etc/passwd: passwd(5). */
struct passwd {
    char *pw_name;
    char *pw_passwd;
    uid_t pw_uid;
    gid_t pw_gid;
    char *pw_gecos;
    char *pw_dir;
    char *pw_shell;
};
__R3_PIN_SIZE(struct passwd, 48, 8);
