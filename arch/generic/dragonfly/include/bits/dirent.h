/* What getdirentries(2) writes: sys/dirent.h of the kernel. A record is as long as its name needs, in words. */
struct dirent {
    ino_t          d_fileno;
    unsigned short d_namlen; /* without the final NUL */
    unsigned char  d_type;
    unsigned char  __unused1;
    unsigned int   __unused2;
    char           d_name[256];
};
__R3_PIN_SIZE(struct dirent, 272, 8);
__R3_PIN_FIELD(struct dirent, d_name, 16);

#define d_ino d_fileno
#if __R3_BSD
#define _DIRENT_RECLEN(length) ((__builtin_offsetof(struct dirent, d_name) + (length) + 1 + 7) & ~7UL)
#define _DIRENT_DIRSIZ(entry)  _DIRENT_RECLEN((entry)->d_namlen)
#endif
