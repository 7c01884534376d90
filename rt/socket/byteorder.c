/* htons and its kin as functions, for who takes their address; the headers have them as macros. */
#include <netinet/in.h>

uint16_t(htons)(uint16_t host) { return __R3_NET16(host); }
uint32_t(htonl)(uint32_t host) { return __R3_NET32(host); }
uint16_t(ntohs)(uint16_t network) { return __R3_NET16(network); }
uint32_t(ntohl)(uint32_t network) { return __R3_NET32(network); }
