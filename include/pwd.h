/* POSIX.1-2024 <pwd.h>: users. Entries are those of the file alone, /etc/passwd; on the BSDs of
 * /etc/master.passwd where it can be read. No file: no entries. */
#ifndef _PWD_H
#define _PWD_H

#include <features.h>
#include <bits/types.h>

typedef __SIZE_TYPE__ size_t;
typedef __uid_t uid_t;
typedef __gid_t gid_t;

#include <bits/passwd.h>

__R3_DECLS_BEGIN

/* The entry of a name, of a number; the next of all, first after setpwent or endpwent, which close the file. In one place of
 * memory for all of these: not thread-safe. Null: none, errno as it was; or an error of fopen(3), getline(3), malloc(3). */
struct passwd *getpwnam(const char *name);
struct passwd *getpwuid(uid_t uid);
#if __R3_XSI
struct passwd *getpwent(void);
void setpwent(void);
void endpwent(void);
#endif

/* The same in *entry with its text in `buffer`: 0 and *result = entry, or null if there is none; or an error number: ERANGE if
 * `size` bytes are too few, else as above. Thread-safe. */
int getpwnam_r(const char *name, struct passwd *entry, char *buffer, size_t size, struct passwd **result);
int getpwuid_r(uid_t uid, struct passwd *entry, char *buffer, size_t size, struct passwd **result);
#if __R3_BSD
/* The next, which is told with ENOENT to be missing and after ERANGE comes again. Shares its place with getpwent. */
int getpwent_r(struct passwd *entry, char *buffer, size_t size, struct passwd **result);
#endif

__R3_DECLS_END

#endif
