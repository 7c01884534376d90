/* Packets as they are on the wire: packet(7). All in <linux/if_packet.h>. */
#ifndef _NETPACKET_PACKET_H
#define _NETPACKET_PACKET_H

#include <linux/if_packet.h>

#endif
