/* <unistd.h>: what only the BSDs have. */
int acct(const char *path); /* null: none */
void closefrom(int first);  /* all descriptors from this one on */
char *getlogin(void); /* who has logged in to the session; null if nobody has. Not thread-safe */
int getlogin_r(char *name, size_t size); /* 0 or an error number */
int setlogin(const char *name);
long gethostid(void);
int sethostid(long id);

/* Sleeps while *word == expected, for at most so many microseconds (0: for ever). 0 woken, or -1 with errno: EBUSY (the word
 * differs), EAGAIN (time is up), EINTR, EFAULT. */
int umtx_sleep(volatile const int *word, int expected, int microseconds);
/* Wakes one sleeper if count is 1, else all. */
int umtx_wakeup(volatile const int *word, int count);

/* The effective user and group that the other end of a connected Unix stream socket had when it connected or listened. 0, or -1
 * with errno: EBADF, ENOTSOCK, ENOTCONN, EINVAL (no stream, or no Unix socket). Thread- and signal-safe. */
int getpeereid(int fd, uid_t *uid, gid_t *gid);

/* What ps(1) shows for this process: the text, after the program's name and ": " unless the format begins with '-'; null: the
 * arguments again. At most 2,047 bytes. Not thread-safe. Source: setproctitle(3). */
void setproctitle(const char *format, ...) __attribute__((__format__(__printf__, 1, 2)));
