/* Requests to terminals and files that powerpc numbers in its own way: asm-generic/ioctls.h. */
#define TCGETS     0x5401
#define TCSETS     0x5402
#define TCSETSW    0x5403
#define TCSETSF    0x5404
#define TCGETA     0x5405
#define TCSETA     0x5406
#define TCSETAW    0x5407
#define TCSETAF    0x5408
#define TCSBRK     0x5409
#define TCXONC     0x540a
#define TCFLSH     0x540b
#define TIOCGPGRP  0x540f
#define TIOCSPGRP  0x5410
#define TIOCOUTQ   0x5411
#define TIOCGWINSZ 0x5413
#define TIOCSWINSZ 0x5414
#define FIONREAD   0x541b
#define FIONBIO    0x5421
#define FIONCLEX   0x5450
#define FIOCLEX    0x5451
#define FIOASYNC   0x5452
#define TCGETS2    _IOR('T', 0x2a, struct termios2)
#define TCSETS2    _IOW('T', 0x2b, struct termios2)
#define TCSETSW2   _IOW('T', 0x2c, struct termios2)
#define TCSETSF2   _IOW('T', 0x2d, struct termios2)
#define TCGETX     0x5432
#define TCSETX     0x5433
#define TCSETXF    0x5434
#define TCSETXW    0x5435

/* What TCGETS2 speaks of: speeds as numbers (asm-generic/termbits.h). */
struct termios2 {
    unsigned int  c_iflag;
    unsigned int  c_oflag;
    unsigned int  c_cflag;
    unsigned int  c_lflag;
    unsigned char c_line;
    unsigned char c_cc[19];
    unsigned int  c_ispeed;
    unsigned int  c_ospeed;
};
__R3_PIN_SIZE(struct termios2, 44, 4);
