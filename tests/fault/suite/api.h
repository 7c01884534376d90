/* The library's calls as the tests name them, each with the errors that its header gives: those that a kernel can bring
 * about in the middle of a test; an argument's own errors the tests look for themselves. */
#ifndef SUITE_API_H
#define SUITE_API_H

#include "fault/suite/call.h"

#include "../../../net/netdb.h"
#include <netdb.h>
#include <ring3/child.h>
#include <ring3/fd.h>
#include <ring3/option.h>
#include <ring3/pipe.h>
#include <ring3/resolver.h>
#include <ring3/selector.h>
#include <ring3/signal_source.h>
#include <ring3/supervisor.h>
#include <ring3/tcp.h>
#include <ring3/timer.h>
#include <ring3/udp.h>
#include <ring3/unix.h>
#include <ring3/waker.h>
#include <ring3/watch.h>
#include <unistd.h>

#define FAILS_NO_FD    EMFILE, ENFILE, ENOMEM
#define FAILS_REGISTER ENOMEM, ENOSPC
#define FAILS_SOCKET   FAILS_NO_FD, ENOBUFS, EACCES, EPERM
#define FAILS_BIND     EADDRINUSE, EADDRNOTAVAIL, EACCES, ENOMEM
#define FAILS_LISTEN   EADDRINUSE, ENOMEM
#define FAILS_ACCEPT   FAILS_NO_FD, ENOBUFS, EAGAIN, EINTR, ECONNABORTED
#define FAILS_CONNECT  EAGAIN, ENOBUFS, ENOMEM
#define FAILS_OPTION   EINVAL, EPERM
#define FAILS_RECEIVE  EAGAIN, EINTR, ENOMEM
#define FAILS_SEND     EAGAIN, EINTR, ENOMEM, ENOBUFS, EPERM
#define FAILS_ASK      FAILS_NO_FD, ENOBUFS, ENOSPC, ENOENT, R3_ENODATA, ETIMEDOUT, EIO
#define FAILS_NAMES    -EAI_AGAIN, -EAI_MEMORY, -EAI_SYSTEM
#define FAILS_JOIN     ENOBUFS, ENOMEM, EPERM
#define FAILS_NOTIFY   FAILS_NO_FD, ENOBUFS, EAGAIN, ECONNREFUSED, ENOENT, EACCES, EPERM

/* How a call that did less is followed up; done is what it did. */
#define REST_OF_BYTES(fd, buf, len)         (fd, (char *)(uintptr_t)(buf) + done, (size_t)(len) - (size_t)done)
#define REST_OF_BATCH(fd, datagrams, count) (fd, (datagrams) + done, (count) - done)
#define REST_OF_FILE(fd, file, offset, len) (fd, file, offset, (size_t)(len) - (size_t)done)

/* <ring3/fd.h>, <ring3/pipe.h> */
#define r3_fd_read(fd, buf, len) \
    CALL_OF_COUNT(r3_fd_read, (fd, buf, len), REST_OF_BYTES(fd, buf, len), EAGAIN, EINTR, EIO)
#define r3_fd_write(fd, buf, len) \
    CALL_OF_COUNT(r3_fd_write, (fd, buf, len), REST_OF_BYTES(fd, buf, len), EAGAIN, EINTR, EIO)
#define r3_fd_adopt(...) CALL(r3_fd_adopt, (__VA_ARGS__), EBADF)
#define r3_fd_close(...) CALL_OF_CLOSE(r3_fd_close, (__VA_ARGS__))
#define r3_pipe_open(...) CALL(r3_pipe_open, (__VA_ARGS__), FAILS_NO_FD)

/* <ring3/selector.h>, <ring3/waker.h> and the sources */
#define r3_selector_open(...) CALL(r3_selector_open, (__VA_ARGS__), FAILS_NO_FD, ENOSYS)
#define r3_selector_close(...) CALL_OF_VOID(r3_selector_close, (__VA_ARGS__))
#define r3_selector_register(...) CALL(r3_selector_register, (__VA_ARGS__), FAILS_REGISTER)
#define r3_selector_reregister(...) CALL(r3_selector_reregister, (__VA_ARGS__), FAILS_REGISTER)
#define r3_selector_deregister(...) CALL(r3_selector_deregister, (__VA_ARGS__), EBADF)
#define r3_selector_wait(...) CALL(r3_selector_wait, (__VA_ARGS__), EBADF, ENOMEM)
#define r3_selector_wait_once(...) CALL(r3_selector_wait_once, (__VA_ARGS__), EINTR, ENOMEM)
#define r3_waker_open(...) CALL(r3_waker_open, (__VA_ARGS__), FAILS_NO_FD, FAILS_REGISTER, ENOSYS)
#define r3_waker_wake(...) CALL(r3_waker_wake, (__VA_ARGS__), EBADF)
#define r3_waker_count(...) CALL(r3_waker_count, (__VA_ARGS__), EBADF)
#define r3_waker_close(...) CALL_OF_VOID(r3_waker_close, (__VA_ARGS__))
#define r3_timer_open(...) CALL(r3_timer_open, (__VA_ARGS__), FAILS_NO_FD, FAILS_REGISTER)
#define r3_timer_set(...) CALL(r3_timer_set, (__VA_ARGS__), EBADF)
#define r3_timer_expirations(...) CALL(r3_timer_expirations, (__VA_ARGS__), EBADF)
#define r3_timer_close(...) CALL_OF_VOID(r3_timer_close, (__VA_ARGS__))
#define r3_signal_source_open(...) CALL(r3_signal_source_open, (__VA_ARGS__), FAILS_NO_FD, FAILS_REGISTER)
#define r3_signal_source_next(...) CALL(r3_signal_source_next, (__VA_ARGS__), EBADF)
#define r3_signal_source_close(...) CALL_OF_VOID(r3_signal_source_close, (__VA_ARGS__))
#define r3_watch_open(...) CALL(r3_watch_open, (__VA_ARGS__), FAILS_NO_FD, FAILS_REGISTER)
#define r3_watch_add(...) CALL(r3_watch_add, (__VA_ARGS__), ENOMEM, ENOSPC)
#define r3_watch_remove(...) CALL(r3_watch_remove, (__VA_ARGS__), EBADF)
#define r3_watch_next(...) CALL(r3_watch_next, (__VA_ARGS__), EBADF)
#define r3_watch_close(...) CALL_OF_VOID(r3_watch_close, (__VA_ARGS__))
#define r3_child_open(...) CALL(r3_child_open, (__VA_ARGS__), FAILS_NO_FD, FAILS_REGISTER)
#define r3_child_adopt(...) CALL(r3_child_adopt, (__VA_ARGS__), FAILS_REGISTER)
#define r3_child_reap(...) CALL(r3_child_reap, (__VA_ARGS__), ECHILD)
#define r3_child_close(...) CALL_OF_VOID(r3_child_close, (__VA_ARGS__))

/* <ring3/socket.h>, <ring3/option.h> */
#define r3_socket_open(...) CALL(r3_socket_open, (__VA_ARGS__), FAILS_SOCKET)
#define r3_socket_bind(...) CALL(r3_socket_bind, (__VA_ARGS__), FAILS_BIND)
#define r3_socket_listen(...) CALL(r3_socket_listen, (__VA_ARGS__), FAILS_LISTEN)
#define r3_socket_accept(...) CALL(r3_socket_accept, (__VA_ARGS__), FAILS_ACCEPT)
#define r3_socket_connect(...) CALL(r3_socket_connect, (__VA_ARGS__), FAILS_CONNECT)
#define r3_socket_shutdown(...) CALL(r3_socket_shutdown, (__VA_ARGS__), ENOTCONN)
#define r3_socket_take_error(...) CALL(r3_socket_take_error, (__VA_ARGS__), EBADF)
#define r3_socket_local_address(...) CALL(r3_socket_local_address, (__VA_ARGS__), EBADF)
#define r3_socket_peer_address(...) CALL(r3_socket_peer_address, (__VA_ARGS__), EBADF)
#define r3_option_set(...) CALL(r3_option_set, (__VA_ARGS__), FAILS_OPTION)
#define r3_option_get(...) CALL(r3_option_get, (__VA_ARGS__), FAILS_OPTION)
#define r3_option_bind_to_device(...) CALL(r3_option_bind_to_device, (__VA_ARGS__), FAILS_OPTION)

/* <ring3/tcp.h> */
#define r3_tcp_open(...) CALL(r3_tcp_open, (__VA_ARGS__), FAILS_SOCKET)
#define r3_tcp_bind(...) CALL(r3_tcp_bind, (__VA_ARGS__), FAILS_BIND)
#define r3_tcp_listen(...) CALL(r3_tcp_listen, (__VA_ARGS__), FAILS_LISTEN)
#define r3_tcp_serve(...) CALL(r3_tcp_serve, (__VA_ARGS__), FAILS_SOCKET, FAILS_OPTION, FAILS_BIND, FAILS_LISTEN)
#define r3_tcp_accept(...) CALL(r3_tcp_accept, (__VA_ARGS__), FAILS_ACCEPT)
#define r3_tcp_connect(...) CALL(r3_tcp_connect, (__VA_ARGS__), FAILS_CONNECT)
#define r3_tcp_dial(...) CALL(r3_tcp_dial, (__VA_ARGS__), FAILS_SOCKET, FAILS_CONNECT)
#define r3_tcp_read(fd, buf, len) \
    CALL_OF_COUNT(r3_tcp_read, (fd, buf, len), REST_OF_BYTES(fd, buf, len), FAILS_RECEIVE)
#define r3_tcp_read_vector(...) CALL(r3_tcp_read_vector, (__VA_ARGS__), FAILS_RECEIVE)
#define r3_tcp_peek(...) CALL(r3_tcp_peek, (__VA_ARGS__), FAILS_RECEIVE)
#define r3_tcp_write(fd, buf, len) \
    CALL_OF_COUNT(r3_tcp_write, (fd, buf, len), REST_OF_BYTES(fd, buf, len), FAILS_SEND)
#define r3_tcp_write_more(fd, buf, len) \
    CALL_OF_COUNT(r3_tcp_write_more, (fd, buf, len), REST_OF_BYTES(fd, buf, len), FAILS_SEND)
#define r3_tcp_write_vector(...) CALL(r3_tcp_write_vector, (__VA_ARGS__), FAILS_SEND)
#define r3_tcp_send_file(fd, file, offset, len) \
    CALL_OF_COUNT(r3_tcp_send_file, (fd, file, offset, len), REST_OF_FILE(fd, file, offset, len), FAILS_SEND)
#define r3_tcp_shutdown(...) CALL(r3_tcp_shutdown, (__VA_ARGS__), ENOTCONN)
#define r3_tcp_take_error(...) CALL(r3_tcp_take_error, (__VA_ARGS__), EBADF)
#define r3_tcp_local_address(...) CALL(r3_tcp_local_address, (__VA_ARGS__), EBADF)
#define r3_tcp_peer_address(...) CALL(r3_tcp_peer_address, (__VA_ARGS__), EBADF)

/* <ring3/udp.h> */
#define r3_udp_open(...) CALL(r3_udp_open, (__VA_ARGS__), FAILS_SOCKET)
#define r3_udp_bind(...) CALL(r3_udp_bind, (__VA_ARGS__), FAILS_BIND)
#define r3_udp_connect(...) CALL(r3_udp_connect, (__VA_ARGS__), FAILS_CONNECT)
#define r3_udp_disconnect(...) CALL(r3_udp_disconnect, (__VA_ARGS__), FAILS_CONNECT)
#define r3_udp_serve(...) CALL(r3_udp_serve, (__VA_ARGS__), FAILS_SOCKET, FAILS_BIND)
#define r3_udp_dial(...) CALL(r3_udp_dial, (__VA_ARGS__), FAILS_SOCKET, FAILS_CONNECT)
#define r3_udp_send(...) CALL(r3_udp_send, (__VA_ARGS__), FAILS_SEND)
#define r3_udp_send_to(...) CALL(r3_udp_send_to, (__VA_ARGS__), FAILS_SEND)
#define r3_udp_receive(...) CALL(r3_udp_receive, (__VA_ARGS__), FAILS_RECEIVE)
#define r3_udp_receive_from(...) CALL(r3_udp_receive_from, (__VA_ARGS__), FAILS_RECEIVE)
#define r3_udp_peek(...) CALL(r3_udp_peek, (__VA_ARGS__), FAILS_RECEIVE)
#define r3_udp_peek_from(...) CALL(r3_udp_peek_from, (__VA_ARGS__), FAILS_RECEIVE)
#define r3_udp_next_bytes(...) CALL(r3_udp_next_bytes, (__VA_ARGS__), FAILS_RECEIVE)
#define r3_udp_send_batch(fd, datagrams, count) \
    CALL_OF_COUNT(r3_udp_send_batch, (fd, datagrams, count), REST_OF_BATCH(fd, datagrams, count), FAILS_SEND)
#define r3_udp_receive_batch(fd, datagrams, count) \
    CALL_OF_COUNT(r3_udp_receive_batch, (fd, datagrams, count), REST_OF_BATCH(fd, datagrams, count), FAILS_RECEIVE)
#define r3_udp_join(...) CALL(r3_udp_join, (__VA_ARGS__), FAILS_JOIN)
#define r3_udp_leave(...) CALL(r3_udp_leave, (__VA_ARGS__), FAILS_JOIN)
#define r3_udp_set_multicast_interface(...) CALL(r3_udp_set_multicast_interface, (__VA_ARGS__), EPERM)
#define r3_udp_take_error(...) CALL(r3_udp_take_error, (__VA_ARGS__), EBADF)
#define r3_udp_local_address(...) CALL(r3_udp_local_address, (__VA_ARGS__), EBADF)
#define r3_udp_peer_address(...) CALL(r3_udp_peer_address, (__VA_ARGS__), EBADF)

/* <ring3/unix.h> */
#define r3_unix_open(...) CALL(r3_unix_open, (__VA_ARGS__), FAILS_SOCKET)
#define r3_unix_serve(...) CALL(r3_unix_serve, (__VA_ARGS__), FAILS_SOCKET, FAILS_BIND, FAILS_LISTEN)
#define r3_unix_dial(...) CALL(r3_unix_dial, (__VA_ARGS__), FAILS_SOCKET, FAILS_CONNECT)
#define r3_unix_pair(...) CALL(r3_unix_pair, (__VA_ARGS__), FAILS_NO_FD, ENOBUFS)
#define r3_unix_accept(...) CALL(r3_unix_accept, (__VA_ARGS__), FAILS_ACCEPT)
#define r3_unix_peer(...) CALL(r3_unix_peer, (__VA_ARGS__), ENOTSOCK)
#define r3_unix_send_fds(...) CALL(r3_unix_send_fds, (__VA_ARGS__), FAILS_SEND)
#define r3_unix_send_credentials(...) CALL(r3_unix_send_credentials, (__VA_ARGS__), FAILS_SEND)
#define r3_unix_receive_with(...) CALL(r3_unix_receive_with, (__VA_ARGS__), FAILS_RECEIVE)

/* <ring3/resolver.h>, <netdb.h> */
#define r3_resolver_load(...) CALL(r3_resolver_load, (__VA_ARGS__), FAILS_NO_FD, EIO)
#define r3_resolver_start(...) CALL(r3_resolver_start, (__VA_ARGS__), FAILS_ASK)
#define r3_resolver_start_reverse(...) CALL(r3_resolver_start_reverse, (__VA_ARGS__), FAILS_ASK)
#define r3_resolver_step(...) CALL_THAT_ENDS(r3_resolver_step, (__VA_ARGS__), FAILS_ASK)
#define r3_resolver_cancel(...) CALL_OF_VOID(r3_resolver_cancel, (__VA_ARGS__))
#define getaddrinfo(...) CALL(getaddrinfo, (__VA_ARGS__), FAILS_NAMES)
#define getnameinfo(...) CALL(getnameinfo, (__VA_ARGS__), FAILS_NAMES)
#define __r3_getaddrinfo(...) CALL(__r3_getaddrinfo, (__VA_ARGS__), FAILS_NAMES)
#define __r3_getnameinfo(...) CALL(__r3_getnameinfo, (__VA_ARGS__), FAILS_NAMES)

/* <ring3/supervisor.h> */
#define r3_supervisor_sockets(...) CALL(r3_supervisor_sockets, (__VA_ARGS__), EBADF)
#define r3_supervisor_notify(...) CALL(r3_supervisor_notify, (__VA_ARGS__), FAILS_NOTIFY)
#define r3_supervisor_ready(...) CALL(r3_supervisor_ready, (__VA_ARGS__), FAILS_NOTIFY)
#define r3_supervisor_stopping(...) CALL(r3_supervisor_stopping, (__VA_ARGS__), FAILS_NOTIFY)
#define r3_supervisor_watchdog(...) CALL(r3_supervisor_watchdog, (__VA_ARGS__), FAILS_NOTIFY)
#define r3_supervisor_reloading(...) CALL(r3_supervisor_reloading, (__VA_ARGS__), FAILS_NOTIFY)
#define r3_supervisor_status(...) CALL(r3_supervisor_status, (__VA_ARGS__), FAILS_NOTIFY)

#endif
