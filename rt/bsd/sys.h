/* The typed system calls of the BSDs: result or -errno, nothing else. One header an area. What the kernels do
 * differently is in headers of rt/<kernel>. */
#ifndef R3_RT_SYS_H
#define R3_RT_SYS_H

#include "sys_file.h"
#include "sys_fork.h"
#include "sys_io.h"
#include "sys_memory.h"
#include "sys_process.h"
#include "sys_signal.h"
#include "sys_socket.h"
#include "sys_time.h"

#endif
