/* Signals with a value, and signals to one thread of a process: rt_sigqueueinfo(2), tgkill(2). <signal.h> shows them. */
int sigqueue(pid_t pid, int signum, union sigval value);
#if __R3_GNU
int tgkill(pid_t process, pid_t thread, int signum);
int pthread_sigqueue(pthread_t thread, int signum, union sigval value);
#endif
