#include "host.h"
void kqueue_fd_closed(struct process *p, int fd){(void)p;(void)fd;}
void kqueue_fd_copied(struct process *p, int from, int to){(void)p;(void)from;(void)to;}
void kqueue_after_fork(struct process *p){(void)p;}
struct kqueue *kqueue_at(struct process *p, int fd){(void)p;(void)fd;return 0;}
void kqueue_poke(struct process *p){(void)p;}
void signal_knotes(struct process *p, int sig){(void)p;(void)sig;}
