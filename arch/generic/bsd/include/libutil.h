/* BSD man pty(3): what ring3 has of libutil. */
#ifndef _LIBUTIL_H
#define _LIBUTIL_H

#include <bits/pty_session.h>

#endif
