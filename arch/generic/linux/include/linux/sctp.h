/* SCTP: sctp(7), RFC 6458. Kernel: include/uapi/linux/sctp.h. */
#ifndef _LINUX_SCTP_H
#define _LINUX_SCTP_H

#include <stdint.h>
#include <sys/socket.h>
#include <linux/types.h>

typedef __s32 sctp_assoc_t;

/* In place of an association */
#define SCTP_FUTURE_ASSOC  0
#define SCTP_CURRENT_ASSOC 1
#define SCTP_ALL_ASSOC     2

/* Socket options, level SOL_SCTP */
#define SCTP_RTOINFO                0
#define SCTP_ASSOCINFO              1
#define SCTP_INITMSG                2
#define SCTP_NODELAY                3
#define SCTP_AUTOCLOSE              4
#define SCTP_SET_PEER_PRIMARY_ADDR  5
#define SCTP_PRIMARY_ADDR           6
#define SCTP_ADAPTATION_LAYER       7
#define SCTP_DISABLE_FRAGMENTS      8
#define SCTP_PEER_ADDR_PARAMS       9
#define SCTP_DEFAULT_SEND_PARAM     10
#define SCTP_EVENTS                 11
#define SCTP_I_WANT_MAPPED_V4_ADDR  12
#define SCTP_MAXSEG                 13
#define SCTP_STATUS                 14
#define SCTP_GET_PEER_ADDR_INFO     15
#define SCTP_DELAYED_ACK_TIME       16
#define SCTP_DELAYED_ACK            SCTP_DELAYED_ACK_TIME
#define SCTP_DELAYED_SACK           SCTP_DELAYED_ACK_TIME
#define SCTP_CONTEXT                17
#define SCTP_FRAGMENT_INTERLEAVE    18
#define SCTP_PARTIAL_DELIVERY_POINT 19
#define SCTP_MAX_BURST              20
#define SCTP_AUTH_CHUNK             21
#define SCTP_HMAC_IDENT             22
#define SCTP_AUTH_KEY               23
#define SCTP_AUTH_ACTIVE_KEY        24
#define SCTP_AUTH_DELETE_KEY        25
#define SCTP_PEER_AUTH_CHUNKS       26
#define SCTP_LOCAL_AUTH_CHUNKS      27
#define SCTP_GET_ASSOC_NUMBER       28
#define SCTP_GET_ASSOC_ID_LIST      29
#define SCTP_AUTO_ASCONF            30
#define SCTP_PEER_ADDR_THLDS        31
#define SCTP_RECVRCVINFO            32
#define SCTP_RECVNXTINFO            33
#define SCTP_DEFAULT_SNDINFO        34
#define SCTP_AUTH_DEACTIVATE_KEY    35
#define SCTP_REUSE_PORT             36
#define SCTP_PEER_ADDR_THLDS_V2     37
#define SCTP_SOCKOPT_BINDX_ADD               100
#define SCTP_SOCKOPT_BINDX_REM               101
#define SCTP_SOCKOPT_PEELOFF                 102
#define SCTP_SOCKOPT_CONNECTX_OLD            107
#define SCTP_SOCKOPT_CONNECTX                110
#define SCTP_SOCKOPT_CONNECTX3               111
#define SCTP_SOCKOPT_PEELOFF_FLAGS           122
#define SCTP_GET_PEER_ADDRS                  108
#define SCTP_GET_LOCAL_ADDRS                 109
#define SCTP_GET_ASSOC_STATS                 112
#define SCTP_PR_SUPPORTED                    113
#define SCTP_DEFAULT_PRINFO                  114
#define SCTP_PR_ASSOC_STATUS                 115
#define SCTP_PR_STREAM_STATUS                116
#define SCTP_RECONFIG_SUPPORTED              117
#define SCTP_ENABLE_STREAM_RESET             118
#define SCTP_RESET_STREAMS                   119
#define SCTP_RESET_ASSOC                     120
#define SCTP_ADD_STREAMS                     121
#define SCTP_STREAM_SCHEDULER                123
#define SCTP_STREAM_SCHEDULER_VALUE          124
#define SCTP_INTERLEAVING_SUPPORTED          125
#define SCTP_SENDMSG_CONNECT                 126
#define SCTP_EVENT                           127
#define SCTP_ASCONF_SUPPORTED                128
#define SCTP_AUTH_SUPPORTED                  129
#define SCTP_ECN_SUPPORTED                   130
#define SCTP_EXPOSE_POTENTIALLY_FAILED_STATE 131
#define SCTP_EXPOSE_PF_STATE                 SCTP_EXPOSE_POTENTIALLY_FAILED_STATE
#define SCTP_REMOTE_UDP_ENCAPS_PORT          132
#define SCTP_PLPMTUD_PROBE_INTERVAL          133

/* Partial reliability: policy */
#define SCTP_PR_SCTP_NONE 0x0000
#define SCTP_PR_SCTP_TTL  0x0010
#define SCTP_PR_SCTP_RTX  0x0020
#define SCTP_PR_SCTP_PRIO 0x0030
#define SCTP_PR_SCTP_MAX  SCTP_PR_SCTP_PRIO
#define SCTP_PR_SCTP_MASK 0x0030

#define SCTP_PR_POLICY(x) ((x) & SCTP_PR_SCTP_MASK)
#define SCTP_PR_INDEX(x)  ((SCTP_PR_SCTP_##x >> 4) - 1)

/* Streams: what may be reset */
#define SCTP_ENABLE_RESET_STREAM_REQ 0x01
#define SCTP_ENABLE_RESET_ASSOC_REQ  0x02
#define SCTP_ENABLE_CHANGE_ASSOC_REQ 0x04
#define SCTP_ENABLE_STRRESET_MASK    0x07
#define SCTP_STREAM_RESET_INCOMING   0x01
#define SCTP_STREAM_RESET_OUTGOING   0x02

enum sctp_msg_flags {
    MSG_NOTIFICATION = 0x8000
};
#define MSG_NOTIFICATION MSG_NOTIFICATION

/* What a control message carries */
struct sctp_initmsg {
    __u16 sinit_num_ostreams;
    __u16 sinit_max_instreams;
    __u16 sinit_max_attempts;
    __u16 sinit_max_init_timeo;
};
__R3_PIN_SIZE(struct sctp_initmsg, 8, 2);

struct sctp_sndrcvinfo {
    __u16        sinfo_stream;
    __u16        sinfo_ssn;
    __u16        sinfo_flags;
    __u32        sinfo_ppid;
    __u32        sinfo_context;
    __u32        sinfo_timetolive;
    __u32        sinfo_tsn;
    __u32        sinfo_cumtsn;
    sctp_assoc_t sinfo_assoc_id;
};
__R3_PIN_SIZE(struct sctp_sndrcvinfo, 32, 4);

struct sctp_sndinfo {
    __u16        snd_sid;
    __u16        snd_flags;
    __u32        snd_ppid;
    __u32        snd_context;
    sctp_assoc_t snd_assoc_id;
};
__R3_PIN_SIZE(struct sctp_sndinfo, 16, 4);

struct sctp_rcvinfo {
    __u16        rcv_sid;
    __u16        rcv_ssn;
    __u16        rcv_flags;
    __u32        rcv_ppid;
    __u32        rcv_tsn;
    __u32        rcv_cumtsn;
    __u32        rcv_context;
    sctp_assoc_t rcv_assoc_id;
};
__R3_PIN_SIZE(struct sctp_rcvinfo, 28, 4);

struct sctp_nxtinfo {
    __u16        nxt_sid;
    __u16        nxt_flags;
    __u32        nxt_ppid;
    __u32        nxt_length;
    sctp_assoc_t nxt_assoc_id;
};
__R3_PIN_SIZE(struct sctp_nxtinfo, 16, 4);

struct sctp_prinfo {
    __u16 pr_policy;
    __u32 pr_value;
};
__R3_PIN_SIZE(struct sctp_prinfo, 8, 4);

struct sctp_authinfo {
    __u16 auth_keynumber;
};
__R3_PIN_SIZE(struct sctp_authinfo, 2, 2);

enum sctp_sinfo_flags {
    SCTP_UNORDERED = (1 << 0), SCTP_ADDR_OVER, SCTP_ABORT = (1 << 2), SCTP_SACK_IMMEDIATELY = (1 << 3),
    SCTP_SENDALL = (1 << 6), SCTP_PR_SCTP_ALL = (1 << 7), SCTP_NOTIFICATION = MSG_NOTIFICATION,
    SCTP_EOF = MSG_FIN
};

typedef union {
    __u8 raw;
    struct sctp_initmsg    init;
    struct sctp_sndrcvinfo sndrcv;
} sctp_cmsg_data_t;

/* Control messages */
enum sctp_cmsg_type {
    SCTP_INIT, SCTP_SNDRCV, SCTP_SNDINFO, SCTP_RCVINFO, SCTP_NXTINFO, SCTP_PRINFO, SCTP_AUTHINFO,
    SCTP_DSTADDRV4, SCTP_DSTADDRV6
};

typedef enum sctp_cmsg_type sctp_cmsg_t;

/* Notifications */
enum sctp_sac_state {
    SCTP_COMM_UP, SCTP_COMM_LOST, SCTP_RESTART, SCTP_SHUTDOWN_COMP, SCTP_CANT_STR_ASSOC
};

struct sctp_assoc_change {
    __u16        sac_type;
    __u16        sac_flags;
    __u32        sac_length;
    __u16        sac_state;
    __u16        sac_error;
    __u16        sac_outbound_streams;
    __u16        sac_inbound_streams;
    sctp_assoc_t sac_assoc_id;
    __R3_FLEXIBLE(__u8, sac_info);
};

enum sctp_spc_state {
    SCTP_ADDR_AVAILABLE, SCTP_ADDR_UNREACHABLE, SCTP_ADDR_REMOVED, SCTP_ADDR_ADDED, SCTP_ADDR_MADE_PRIM,
    SCTP_ADDR_CONFIRMED, SCTP_ADDR_POTENTIALLY_FAILED
};

#define SCTP_ADDR_PF SCTP_ADDR_POTENTIALLY_FAILED

struct sctp_paddr_change {
    __u16                   spc_type;
    __u16                   spc_flags;
    __u32                   spc_length;
    struct sockaddr_storage spc_aaddr;
    int                     spc_state;
    int                     spc_error;
    sctp_assoc_t            spc_assoc_id;
} __attribute__((__packed__));
__R3_PIN_SIZE(struct sctp_paddr_change, 148, 1);

struct sctp_remote_error {
    __u16        sre_type;
    __u16        sre_flags;
    __u32        sre_length;
    __be16       sre_error;
    sctp_assoc_t sre_assoc_id;
    __R3_FLEXIBLE(__u8, sre_data);
};

struct sctp_send_failed {
    __u16                  ssf_type;
    __u16                  ssf_flags;
    __u32                  ssf_length;
    __u32                  ssf_error;
    struct sctp_sndrcvinfo ssf_info;
    sctp_assoc_t           ssf_assoc_id;
    __R3_FLEXIBLE(__u8, ssf_data);
};

struct sctp_send_failed_event {
    __u16               ssf_type;
    __u16               ssf_flags;
    __u32               ssf_length;
    __u32               ssf_error;
    struct sctp_sndinfo ssfe_info;
    sctp_assoc_t        ssf_assoc_id;
    __R3_FLEXIBLE(__u8, ssf_data);
};

enum sctp_ssf_flags {
    SCTP_DATA_UNSENT, SCTP_DATA_SENT
};

struct sctp_shutdown_event {
    __u16        sse_type;
    __u16        sse_flags;
    __u32        sse_length;
    sctp_assoc_t sse_assoc_id;
};
__R3_PIN_SIZE(struct sctp_shutdown_event, 12, 4);

struct sctp_adaptation_event {
    __u16        sai_type;
    __u16        sai_flags;
    __u32        sai_length;
    __u32        sai_adaptation_ind;
    sctp_assoc_t sai_assoc_id;
};
__R3_PIN_SIZE(struct sctp_adaptation_event, 16, 4);

struct sctp_pdapi_event {
    __u16        pdapi_type;
    __u16        pdapi_flags;
    __u32        pdapi_length;
    __u32        pdapi_indication;
    sctp_assoc_t pdapi_assoc_id;
    __u32        pdapi_stream;
    __u32        pdapi_seq;
};
__R3_PIN_SIZE(struct sctp_pdapi_event, 24, 4);

enum {
    SCTP_PARTIAL_DELIVERY_ABORTED
};

struct sctp_authkey_event {
    __u16        auth_type;
    __u16        auth_flags;
    __u32        auth_length;
    __u16        auth_keynumber;
    __u16        auth_altkeynumber;
    __u32        auth_indication;
    sctp_assoc_t auth_assoc_id;
};
__R3_PIN_SIZE(struct sctp_authkey_event, 20, 4);

enum {
    SCTP_AUTH_NEW_KEY, SCTP_AUTH_FREE_KEY, SCTP_AUTH_NO_AUTH
};

#define SCTP_AUTH_NEWKEY SCTP_AUTH_NEW_KEY

struct sctp_sender_dry_event {
    __u16        sender_dry_type;
    __u16        sender_dry_flags;
    __u32        sender_dry_length;
    sctp_assoc_t sender_dry_assoc_id;
};
__R3_PIN_SIZE(struct sctp_sender_dry_event, 12, 4);

#define SCTP_STREAM_RESET_INCOMING_SSN 0x0001
#define SCTP_STREAM_RESET_OUTGOING_SSN 0x0002
#define SCTP_STREAM_RESET_DENIED       0x0004
#define SCTP_STREAM_RESET_FAILED       0x0008

struct sctp_stream_reset_event {
    __u16        strreset_type;
    __u16        strreset_flags;
    __u32        strreset_length;
    sctp_assoc_t strreset_assoc_id;
    __R3_FLEXIBLE(__u16, strreset_stream_list);
};

#define SCTP_ASSOC_RESET_DENIED 0x0004
#define SCTP_ASSOC_RESET_FAILED 0x0008

struct sctp_assoc_reset_event {
    __u16        assocreset_type;
    __u16        assocreset_flags;
    __u32        assocreset_length;
    sctp_assoc_t assocreset_assoc_id;
    __u32        assocreset_local_tsn;
    __u32        assocreset_remote_tsn;
};
__R3_PIN_SIZE(struct sctp_assoc_reset_event, 20, 4);

#define SCTP_ASSOC_CHANGE_DENIED  0x0004
#define SCTP_ASSOC_CHANGE_FAILED  0x0008
#define SCTP_STREAM_CHANGE_DENIED SCTP_ASSOC_CHANGE_DENIED
#define SCTP_STREAM_CHANGE_FAILED SCTP_ASSOC_CHANGE_FAILED

struct sctp_stream_change_event {
    __u16        strchange_type;
    __u16        strchange_flags;
    __u32        strchange_length;
    sctp_assoc_t strchange_assoc_id;
    __u16        strchange_instrms;
    __u16        strchange_outstrms;
};
__R3_PIN_SIZE(struct sctp_stream_change_event, 16, 4);

struct sctp_event_subscribe {
    __u8 sctp_data_io_event;
    __u8 sctp_association_event;
    __u8 sctp_address_event;
    __u8 sctp_send_failure_event;
    __u8 sctp_peer_error_event;
    __u8 sctp_shutdown_event;
    __u8 sctp_partial_delivery_event;
    __u8 sctp_adaptation_layer_event;
    __u8 sctp_authentication_event;
    __u8 sctp_sender_dry_event;
    __u8 sctp_stream_reset_event;
    __u8 sctp_assoc_reset_event;
    __u8 sctp_stream_change_event;
    __u8 sctp_send_failure_event_event;
};
__R3_PIN_SIZE(struct sctp_event_subscribe, 14, 1);

enum sctp_sn_type {
    SCTP_SN_TYPE_BASE = 1 << 15, SCTP_DATA_IO_EVENT = SCTP_SN_TYPE_BASE, SCTP_ASSOC_CHANGE,
    SCTP_PEER_ADDR_CHANGE, SCTP_SEND_FAILED, SCTP_REMOTE_ERROR, SCTP_SHUTDOWN_EVENT,
    SCTP_PARTIAL_DELIVERY_EVENT, SCTP_ADAPTATION_INDICATION, SCTP_AUTHENTICATION_EVENT,
    SCTP_SENDER_DRY_EVENT, SCTP_STREAM_RESET_EVENT, SCTP_ASSOC_RESET_EVENT, SCTP_STREAM_CHANGE_EVENT,
    SCTP_SEND_FAILED_EVENT, SCTP_SN_TYPE_MAX = SCTP_SEND_FAILED_EVENT
};

#define SCTP_AUTHENTICATION_INDICATION SCTP_AUTHENTICATION_EVENT

union sctp_notification {
    struct {
        __u16 sn_type;
        __u16 sn_flags;
        __u32 sn_length;
    } sn_header;
    struct sctp_assoc_change        sn_assoc_change;
    struct sctp_paddr_change        sn_paddr_change;
    struct sctp_remote_error        sn_remote_error;
    struct sctp_send_failed         sn_send_failed;
    struct sctp_shutdown_event      sn_shutdown_event;
    struct sctp_adaptation_event    sn_adaptation_event;
    struct sctp_pdapi_event         sn_pdapi_event;
    struct sctp_authkey_event       sn_authkey_event;
    struct sctp_sender_dry_event    sn_sender_dry_event;
    struct sctp_stream_reset_event  sn_strreset_event;
    struct sctp_assoc_reset_event   sn_assocreset_event;
    struct sctp_stream_change_event sn_strchange_event;
    struct sctp_send_failed_event   sn_send_failed_event;
};

/* What the socket options carry */
struct sctp_rtoinfo {
    sctp_assoc_t srto_assoc_id;
    __u32        srto_initial;
    __u32        srto_max;
    __u32        srto_min;
};
__R3_PIN_SIZE(struct sctp_rtoinfo, 16, 4);

struct sctp_assocparams {
    sctp_assoc_t sasoc_assoc_id;
    __u16        sasoc_asocmaxrxt;
    __u16        sasoc_number_peer_destinations;
    __u32        sasoc_peer_rwnd;
    __u32        sasoc_local_rwnd;
    __u32        sasoc_cookie_life;
};
__R3_PIN_SIZE(struct sctp_assocparams, 20, 4);

struct sctp_setpeerprim {
    sctp_assoc_t            sspp_assoc_id;
    struct sockaddr_storage sspp_addr;
} __attribute__((__packed__));
__R3_PIN_SIZE(struct sctp_setpeerprim, 132, 1);

struct sctp_prim {
    sctp_assoc_t            ssp_assoc_id;
    struct sockaddr_storage ssp_addr;
} __attribute__((__packed__));
__R3_PIN_SIZE(struct sctp_prim, 132, 1);

struct sctp_setadaptation {
    __u32 ssb_adaptation_ind;
};
__R3_PIN_SIZE(struct sctp_setadaptation, 4, 4);

enum sctp_spp_flags {
    SPP_HB_ENABLE = 1<<0, SPP_HB_DISABLE = 1<<1, SPP_HB = SPP_HB_ENABLE | SPP_HB_DISABLE,
    SPP_HB_DEMAND = 1<<2, SPP_PMTUD_ENABLE = 1<<3, SPP_PMTUD_DISABLE = 1<<4,
    SPP_PMTUD = SPP_PMTUD_ENABLE | SPP_PMTUD_DISABLE, SPP_SACKDELAY_ENABLE = 1<<5,
    SPP_SACKDELAY_DISABLE = 1<<6, SPP_SACKDELAY = SPP_SACKDELAY_ENABLE | SPP_SACKDELAY_DISABLE,
    SPP_HB_TIME_IS_ZERO = 1<<7, SPP_IPV6_FLOWLABEL = 1<<8, SPP_DSCP = 1<<9
};

struct sctp_paddrparams {
    sctp_assoc_t            spp_assoc_id;
    struct sockaddr_storage spp_address;
    __u32                   spp_hbinterval;
    __u16                   spp_pathmaxrxt;
    __u32                   spp_pathmtu;
    __u32                   spp_sackdelay;
    __u32                   spp_flags;
    __u32                   spp_ipv6_flowlabel;
    __u8                    spp_dscp;
} __attribute__((__packed__));
__R3_PIN_SIZE(struct sctp_paddrparams, 155, 1);

struct sctp_authchunk {
    __u8 sauth_chunk;
};
__R3_PIN_SIZE(struct sctp_authchunk, 1, 1);

struct sctp_hmacalgo {
    __u32 shmac_num_idents;
    __R3_FLEXIBLE(__u16, shmac_idents);
};

enum {
    SCTP_AUTH_HMAC_ID_SHA1 = 1, SCTP_AUTH_HMAC_ID_SHA256 = 3
};

struct sctp_authkey {
    sctp_assoc_t sca_assoc_id;
    __u16        sca_keynumber;
    __u16        sca_keylength;
    __R3_FLEXIBLE(__u8, sca_key);
};

struct sctp_authkeyid {
    sctp_assoc_t scact_assoc_id;
    __u16        scact_keynumber;
};
__R3_PIN_SIZE(struct sctp_authkeyid, 8, 4);

struct sctp_sack_info {
    sctp_assoc_t sack_assoc_id;
    uint32_t     sack_delay;
    uint32_t     sack_freq;
};
__R3_PIN_SIZE(struct sctp_sack_info, 12, 4);

struct sctp_assoc_value {
    sctp_assoc_t assoc_id;
    uint32_t     assoc_value;
};
__R3_PIN_SIZE(struct sctp_assoc_value, 8, 4);

struct sctp_stream_value {
    sctp_assoc_t assoc_id;
    uint16_t     stream_id;
    uint16_t     stream_value;
};
__R3_PIN_SIZE(struct sctp_stream_value, 8, 4);

struct sctp_paddrinfo {
    sctp_assoc_t            spinfo_assoc_id;
    struct sockaddr_storage spinfo_address;
    __s32                   spinfo_state;
    __u32                   spinfo_cwnd;
    __u32                   spinfo_srtt;
    __u32                   spinfo_rto;
    __u32                   spinfo_mtu;
} __attribute__((__packed__));
__R3_PIN_SIZE(struct sctp_paddrinfo, 152, 1);

enum sctp_spinfo_state {
    SCTP_INACTIVE, SCTP_PF, SCTP_POTENTIALLY_FAILED = SCTP_PF, SCTP_ACTIVE, SCTP_UNCONFIRMED,
    SCTP_UNKNOWN = 0xffff
};

struct sctp_status {
    sctp_assoc_t          sstat_assoc_id;
    __s32                 sstat_state;
    __u32                 sstat_rwnd;
    __u16                 sstat_unackdata;
    __u16                 sstat_penddata;
    __u16                 sstat_instrms;
    __u16                 sstat_outstrms;
    __u32                 sstat_fragmentation_point;
    struct sctp_paddrinfo sstat_primary;
};
__R3_PIN_SIZE(struct sctp_status, 176, 4);

struct sctp_authchunks {
    sctp_assoc_t gauth_assoc_id;
    __u32        gauth_number_of_chunks;
    __R3_FLEXIBLE(uint8_t, gauth_chunks);
};

enum sctp_sstat_state {
    SCTP_EMPTY, SCTP_CLOSED, SCTP_COOKIE_WAIT, SCTP_COOKIE_ECHOED, SCTP_ESTABLISHED, SCTP_SHUTDOWN_PENDING,
    SCTP_SHUTDOWN_SENT, SCTP_SHUTDOWN_RECEIVED, SCTP_SHUTDOWN_ACK_SENT
};

struct sctp_assoc_ids {
    __u32        gaids_number_of_ids;
    __R3_FLEXIBLE(sctp_assoc_t, gaids_assoc_id);
};

struct sctp_getaddrs {
    sctp_assoc_t assoc_id;
    __u32        addr_num;
    __R3_FLEXIBLE(__u8, addrs);
};

struct sctp_assoc_stats {
    sctp_assoc_t            sas_assoc_id;
    struct sockaddr_storage sas_obs_rto_ipaddr;
    __u64                   sas_maxrto;
    __u64                   sas_isacks;
    __u64                   sas_osacks;
    __u64                   sas_opackets;
    __u64                   sas_ipackets;
    __u64                   sas_rtxchunks;
    __u64                   sas_outofseqtsns;
    __u64                   sas_idupchunks;
    __u64                   sas_gapcnt;
    __u64                   sas_ouodchunks;
    __u64                   sas_iuodchunks;
    __u64                   sas_oodchunks;
    __u64                   sas_iodchunks;
    __u64                   sas_octrlchunks;
    __u64                   sas_ictrlchunks;
};
__R3_PIN_SIZE(struct sctp_assoc_stats, 256, 8);

struct sctp_paddrthlds {
    sctp_assoc_t            spt_assoc_id;
    struct sockaddr_storage spt_address;
    __u16                   spt_pathmaxrxt;
    __u16                   spt_pathpfthld;
};
__R3_PIN_SIZE(struct sctp_paddrthlds, 144, 8);

struct sctp_paddrthlds_v2 {
    sctp_assoc_t            spt_assoc_id;
    struct sockaddr_storage spt_address;
    __u16                   spt_pathmaxrxt;
    __u16                   spt_pathpfthld;
    __u16                   spt_pathcpthld;
};
__R3_PIN_SIZE(struct sctp_paddrthlds_v2, 144, 8);

struct sctp_prstatus {
    sctp_assoc_t sprstat_assoc_id;
    __u16        sprstat_sid;
    __u16        sprstat_policy;
    __u64        sprstat_abandoned_unsent;
    __u64        sprstat_abandoned_sent;
};
__R3_PIN_SIZE(struct sctp_prstatus, 24, 8);

struct sctp_default_prinfo {
    sctp_assoc_t pr_assoc_id;
    __u32        pr_value;
    __u16        pr_policy;
};
__R3_PIN_SIZE(struct sctp_default_prinfo, 12, 4);

struct sctp_reset_streams {
    sctp_assoc_t srs_assoc_id;
    uint16_t     srs_flags;
    uint16_t     srs_number_streams;
    __R3_FLEXIBLE(uint16_t, srs_stream_list);
};

struct sctp_add_streams {
    sctp_assoc_t sas_assoc_id;
    uint16_t     sas_instrms;
    uint16_t     sas_outstrms;
};
__R3_PIN_SIZE(struct sctp_add_streams, 8, 4);

struct sctp_event {
    sctp_assoc_t se_assoc_id;
    uint16_t     se_type;
    uint8_t      se_on;
};
__R3_PIN_SIZE(struct sctp_event, 8, 4);

struct sctp_udpencaps {
    sctp_assoc_t            sue_assoc_id;
    struct sockaddr_storage sue_address;
    uint16_t                sue_port;
};
__R3_PIN_SIZE(struct sctp_udpencaps, 144, 8);

struct sctp_probeinterval {
    sctp_assoc_t            spi_assoc_id;
    struct sockaddr_storage spi_address;
    __u32                   spi_interval;
};
__R3_PIN_SIZE(struct sctp_probeinterval, 144, 8);

enum sctp_sched_type {
    SCTP_SS_FCFS, SCTP_SS_DEFAULT = SCTP_SS_FCFS, SCTP_SS_PRIO, SCTP_SS_RR, SCTP_SS_FC, SCTP_SS_WFQ,
    SCTP_SS_MAX = SCTP_SS_WFQ
};

#endif
