/* POSIX.1-2024 <pwd.h>: the type of an entry of /etc/passwd. ring3 has none of the functions. */
#ifndef _PWD_H
#define _PWD_H

#include <features.h>
#include <bits/types.h>

typedef __SIZE_TYPE__ size_t;
typedef __uid_t uid_t;
typedef __gid_t gid_t;

#include <bits/passwd.h>

#endif
