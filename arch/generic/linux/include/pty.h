/* Linux man openpty(3). */
#ifndef _PTY_H
#define _PTY_H

#include <bits/pty_session.h>

#endif
