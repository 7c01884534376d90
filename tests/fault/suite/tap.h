/* Stands before tests/tap.h when a program of tests/io or tests/net is built for faults: the same tests, each run many
 * times in a child, with one system call of the library failing in its turn, and over kernels that lack calls. The
 * program itself is not changed and knows nothing of it.
 *
 * A call that fails must say so by an error of its contract, close what it opened, and succeed when it is made again,
 * as if nothing had happened; what the library can do without it must do without. So the test has to pass in full,
 * with all its checks, whichever call failed.
 *
 *   api.h      the library's calls with the errors of their contracts
 *   call.h     around one such call: was it hit, what did it say, what did it leave open; made again
 *   kernel.h   which failures each system call can really have; older kernels
 *   run.h      the children, one a failure */
#ifndef SUITE_TAP_H
#define SUITE_TAP_H

#include "../../tap.h"

#include "api.h"
#include "run.h"

#define CHECK_TRIES(got, want) ((void)(got))

#undef RUN
#define RUN(name) suite_run(#name, name)

#endif
