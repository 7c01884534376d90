/* DCCP, RFC 4340: socket options. Gone from Linux with 6.16. Kernel: include/uapi/linux/dccp.h. */
#ifndef _LINUX_DCCP_H
#define _LINUX_DCCP_H

#include <linux/types.h>

/* Level SOL_DCCP */
#define DCCP_SOCKOPT_PACKET_SIZE     1
#define DCCP_SOCKOPT_SERVICE         2
#define DCCP_SOCKOPT_CHANGE_L        3
#define DCCP_SOCKOPT_CHANGE_R        4
#define DCCP_SOCKOPT_GET_CUR_MPS     5
#define DCCP_SOCKOPT_SERVER_TIMEWAIT 6
#define DCCP_SOCKOPT_SEND_CSCOV      10
#define DCCP_SOCKOPT_RECV_CSCOV      11
#define DCCP_SOCKOPT_AVAILABLE_CCIDS 12
#define DCCP_SOCKOPT_CCID            13
#define DCCP_SOCKOPT_TX_CCID         14
#define DCCP_SOCKOPT_RX_CCID         15
#define DCCP_SOCKOPT_QPOLICY_ID      16
#define DCCP_SOCKOPT_QPOLICY_TXQLEN  17
#define DCCP_SOCKOPT_CCID_RX_INFO    128
#define DCCP_SOCKOPT_CCID_TX_INFO    192
#define DCCP_SERVICE_LIST_MAX_LEN 32
#define DCCP_SINGLE_OPT_MAXLEN    253

/* The queueing policy, and its control message */
enum {
    DCCPQ_POLICY_SIMPLE, DCCPQ_POLICY_PRIO, DCCPQ_POLICY_MAX
};

enum {
    DCCP_SCM_PRIORITY = 1
};

#endif
