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
