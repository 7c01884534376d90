/* struct epoll_event has the padding its members ask for on every CPU but x86_64. */
#define __R3_EPOLL_PACKED
