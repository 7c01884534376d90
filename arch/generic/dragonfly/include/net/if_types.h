/* Kinds of interfaces that are met today: ifi_type, sdl_type. Numbers: IANA's ifType; from 0xf0 on, the kernel's own. */
#ifndef _NET_IF_TYPES_H
#define _NET_IF_TYPES_H

#define IFT_OTHER         0x1
#define IFT_ETHER         0x6
#define IFT_ISO88025      0x9
#define IFT_FDDI          0xf
#define IFT_T1            0x12
#define IFT_PPP           0x17
#define IFT_LOOP          0x18
#define IFT_SLIP          0x1c
#define IFT_FRELAY        0x20
#define IFT_ATM           0x25
#define IFT_MODEM         0x30
#define IFT_PROPVIRTUAL   0x35
#define IFT_IEEE80211     0x47
#define IFT_TUNNEL        0x83
#define IFT_L2VLAN        0x87
#define IFT_IEEE1394      0x90
#define IFT_USB           0xa0
#define IFT_IEEE8023ADLAG 0xa1
#define IFT_MPLS          0xa6
#define IFT_GIF           0xf0
#define IFT_PVC           0xf1
#define IFT_FAITH         0xf2
#define IFT_STF           0xf3
#define IFT_PFLOG         0xf5
#define IFT_PFSYNC        0xf6

#endif
