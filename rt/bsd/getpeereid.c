/* getpeereid(3): who is at the other end of a Unix socket. */
#include "internal.h"
#include "unix_credentials.h"

#include <unistd.h>

int getpeereid(int fd, uid_t *uid, gid_t *gid)
{
    r3_unix_credentials peer;
    int r = credentials_of_peer(fd, &peer);
    if (r >= 0) {
        *uid = peer.uid;
        *gid = peer.gid;
    }
    return (int)__r3_ret(r);
}
