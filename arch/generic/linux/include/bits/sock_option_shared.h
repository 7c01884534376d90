/* Options of sockets that all CPUs number alike, and the levels of options: socket(7). <sys/socket.h> shows them. */
#ifndef _BITS_SOCK_OPTION_SHARED_H
#define _BITS_SOCK_OPTION_SHARED_H

#include <bits/sock_option.h>

/* Options of SOL_SOCKET (asm-generic/socket.h). bits/sock_option.h has SOL_SOCKET itself and the oldest, which
 * differ between CPUs. */
#define SO_DEBUG         1
#define SO_NO_CHECK      11
#define SO_PRIORITY      12
#define SO_BSDCOMPAT     14
#define SO_SECURITY_AUTHENTICATION       22
#define SO_SECURITY_ENCRYPTION_TRANSPORT 23
#define SO_SECURITY_ENCRYPTION_NETWORK   24
#define SO_BINDTODEVICE  25
#define SO_ATTACH_FILTER 26
#define SO_GET_FILTER    SO_ATTACH_FILTER
#define SO_DETACH_FILTER 27
#define SO_DETACH_BPF    SO_DETACH_FILTER
#define SO_PEERNAME      28
#define SO_TIMESTAMP     29
#define SO_RCVBUFFORCE   33
#define SO_PASSSEC       34
#define SO_TIMESTAMPNS   35
#define SO_MARK          36
#define SO_TIMESTAMPING  37
#define SO_RXQ_OVFL      40
#define SO_WIFI_STATUS   41
#define SO_PEEK_OFF      42
#define SO_NOFCS         43
#define SO_LOCK_FILTER   44
#define SO_SELECT_ERR_QUEUE 45
#define SO_BUSY_POLL     46
#define SO_MAX_PACING_RATE  47
#define SO_BPF_EXTENSIONS   48
#define SO_INCOMING_CPU  49
#define SO_ATTACH_BPF    50
#define SO_ATTACH_REUSEPORT_CBPF 51
#define SO_ATTACH_REUSEPORT_EBPF 52
#define SO_CNX_ADVICE    53
#define SO_MEMINFO       55
#define SO_INCOMING_NAPI_ID 56
#define SO_COOKIE        57
#define SO_PEERGROUPS    59
#define SO_ZEROCOPY      60
#define SO_TXTIME        61
#define SO_BINDTOIFINDEX 62
#define SO_TIMESTAMP_NEW    63
#define SO_TIMESTAMPNS_NEW  64
#define SO_TIMESTAMPING_NEW 65
#define SO_RCVTIMEO_NEW  66
#define SO_SNDTIMEO_NEW  67
#define SO_DETACH_REUSEPORT_BPF 68
#define SO_PREFER_BUSY_POLL 69
#define SO_BUSY_POLL_BUDGET 70
#define SO_NETNS_COOKIE  71
#define SO_BUF_LOCK      72
#define SO_RESERVE_MEM   73
#define SO_TXREHASH      74
#define SO_RCVMARK       75
#define SO_PASSPIDFD     76
#define SO_PEERPIDFD     77
#define SO_DEVMEM_LINEAR 78
#define SO_DEVMEM_DMABUF 79
#define SO_DEVMEM_DONTNEED 80

/* Levels of other options: linux/socket.h. */
#define SOL_IP        0
#define SOL_TCP       6
#define SOL_UDP       17
#define SOL_IPV6      41
#define SOL_ICMPV6    58
#define SOL_SCTP      132
#define SOL_UDPLITE   136
#define SOL_RAW       255
#define SOL_IPX       256
#define SOL_AX25      257
#define SOL_ATALK     258
#define SOL_NETROM    259
#define SOL_ROSE      260
#define SOL_DECNET    261
#define SOL_X25       262
#define SOL_PACKET    263
#define SOL_ATM       264
#define SOL_AAL       265
#define SOL_IRDA      266
#define SOL_NETBEUI   267
#define SOL_LLC       268
#define SOL_DCCP      269
#define SOL_NETLINK   270
#define SOL_TIPC      271
#define SOL_RXRPC     272
#define SOL_PPPOL2TP  273
#define SOL_BLUETOOTH 274
#define SOL_PNPIPE    275
#define SOL_RDS       276
#define SOL_IUCV      277
#define SOL_CAIF      278
#define SOL_ALG       279
#define SOL_NFC       280
#define SOL_KCM       281
#define SOL_TLS       282
#define SOL_XDP       283
#define SOL_MPTCP     284
#define SOL_MCTP      285
#define SOL_SMC       286
#define SOL_VSOCK     287

#endif
