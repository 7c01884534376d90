/* The host's kqueues. What stands here follows sys/kern/kern_event.c step by step: a knote is activated by what happens, is
 * queued, and its filter is asked again when it is to be told (kqueue_scan). What happens comes from Linux:
 *
 *   READ, WRITE, EXCEPT   epoll, edge-triggered: an edge is what KNOTE() is there
 *   TIMER                 one timerfd a kqueue
 *   PROC                  a pidfd for the end; forks and execs by process_event.c
 *   VNODE                 inotify
 *   SIGNAL, USER, AIO     the host itself
 *
 * The guest's descriptor is the epoll itself, so kqueues nest and poll() sees them; an eventfd in it says that knotes are
 * queued. All of this under the host's lock. */
#ifndef BSD_KQUEUE_H
#define BSD_KQUEUE_H

#include "host.h"

enum { KN_ACTIVE = 1, KN_QUEUED = 2, KN_DISABLED = 4, KN_DETACHED = 8 };
enum kind { KIND_NONE, KIND_STREAM, KIND_DATAGRAM, KIND_LISTEN, KIND_PIPE, KIND_FILE, KIND_KQUEUE, KIND_OTHER };

struct knote {
    uint64_t generation; /* survives the knote: an event of epoll may come after its end */
    struct kqueue *kq;
    struct knote *next;                 /* in its bucket, or free */
    struct knote *before, *after;       /* in the queue */
    struct df_kevent kev;               /* kn_kevent */
    uint32_t sfflags;
    int64_t sdata;
    int status, kind, source, watch;    /* source: a descriptor of the host's, or -1 */
    bool hook;                          /* USER: triggered; fd filters: registered with epoll */
    int64_t due;                        /* TIMER */
    uint64_t told;                      /* WRITE: the process' writes when it was last told, plus 1 */
    int64_t size, links;                /* VNODE: as last seen */
};

#define BUCKETS 64
#define REFERENCES 8
struct kqueue {
    struct kqueue *next;
    struct process *process;
    int fd[REFERENCES], cloexec[REFERENCES]; /* the guest's descriptors, -1 for none */
    int epoll, kick, timer, inotify;
    bool kicked;
    unsigned count;
    struct knote *bucket[BUCKETS], *first, *last;
};

/* What epoll tells: one of these, or a knote with its generation above bit 48. */
enum { TELL_KICK = 1, TELL_TIMER, TELL_INOTIFY };

void knote_activate(struct knote *kn);
void knote_drop(struct knote *kn);
void knote_leave_queue(struct knote *kn);
struct knote *knote_find(struct kqueue *kq, uint64_t ident, int16_t filter);
long knote_register(struct kqueue *kq, struct df_kevent *kev); /* 0 or -errno */
void kqueue_kick(struct kqueue *kq);
int kqueue_refer(struct kqueue *kq, int fd);

/* The filters: attach 0 or -errno, event as f_event. */
long filter_attach(struct knote *kn);
void filter_detach(struct knote *kn);
bool filter_event(struct knote *kn);
bool filter_is_fd(int filter);
void user_touch(struct knote *kn, const struct df_kevent *kev);

long file_attach(struct knote *kn);
bool file_event(struct knote *kn);
bool socket_read_event(struct knote *kn);
bool socket_write_event(struct knote *kn);
long proc_attach(struct knote *kn, int parent);
void proc_exited(struct knote *kn);
long vnode_attach(struct knote *kn);
void vnode_happened(struct kqueue *kq);
long timer_attach(struct knote *kn);
void timer_happened(struct kqueue *kq);
void timer_arm(struct kqueue *kq);
int datagram_extra(int fd); /* bytes of the address before a waiting datagram; 0 if none waits, or for others */
void kqueue_gather(struct kqueue *kq);
long watch_source(struct knote *kn, int fd, uint32_t events);

#endif
