/* struct epoll_event is packed on x86_64, so that 32-bit programs share its layout: 12 bytes, not 16.
 * Kernel: include/uapi/linux/eventpoll.h. */
#define __R3_EPOLL_PACKED __attribute__((__packed__))
