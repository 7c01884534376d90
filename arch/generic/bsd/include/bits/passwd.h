/* An entry of /etc/master.passwd: passwd(5). */
struct passwd {
    char    *pw_name;
    char    *pw_passwd;
    uid_t    pw_uid;
    gid_t    pw_gid;
    __time_t pw_change; /* the password is to be changed from then on */
    char    *pw_class;
    char    *pw_gecos;
    char    *pw_dir;
    char    *pw_shell;
    __time_t pw_expire; /* the account is closed from then on */
    int      pw_fields; /* which of these were there */
};
__R3_PIN_SIZE(struct passwd, 80, 8);
__R3_PIN_FIELD(struct passwd, pw_fields, 72);
