/* The zone that the environment asks for. */
#ifndef R3_RT_ZONE_H
#define R3_RT_ZONE_H

#include "time/zone_rule.h"

/* What holds at a second since the Epoch in the zone of TZ as it is now. The name is good until TZ changes. */
struct __r3_zone_type __r3_zone_at(long long seconds);

#endif
