/* As cancel_point.h: the plain calls. */
#ifndef R3_RT_THREAD_CANCEL_POINTS_H
#define R3_RT_THREAD_CANCEL_POINTS_H

#include "thread/cancel_point.h"

#endif
