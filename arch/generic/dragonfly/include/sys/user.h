/* The structures that ps(1) reads. */
#ifndef _SYS_USER_H
#define _SYS_USER_H

#include <sys/kinfo.h>
#include <sys/param.h>
#include <sys/time.h>
#include <sys/resource.h>
#include <sys/ucred.h>



#endif
