/* fcntl: Linux 3.15. */
#define F_OFD_GETLK  36 /* locks of the open file description */
#define F_OFD_SETLK  37
#define F_OFD_SETLKW 38
