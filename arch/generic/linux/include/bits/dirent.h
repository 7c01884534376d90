typedef unsigned short reclen_t;

/* Also what getdents64(2) writes: d_reclen bytes each. */
struct dirent {
    ino_t          d_ino;
    off_t          d_off;
    reclen_t       d_reclen;
    unsigned char  d_type;
    char           d_name[256];
};
__R3_PIN_SIZE(struct dirent, 280, 8);
__R3_PIN_FIELD(struct dirent, d_name, 19);

#define d_fileno d_ino
#if __R3_BSD
#define _DIRENT_DIRSIZ(entry) ((entry)->d_reclen) /* the BSDs' name, where a record does not say it */
#endif
