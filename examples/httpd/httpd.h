/* What the files of httpd share. Each stands on the ones above it:
 *
 *     main.c       options, the event loop, stopping
 *     client.c     a connection: whose turn it is to read or to send, and its end
 *     pool.c       the fixed table of connections, their order by time-out, blocks of memory
 *     answer.c     from a request to a status, a head and a body
 *     part.c       conditions and ranges
 *     files.c      from a path to an open file beneath the root
 *     listing.c    a folder as a page
 *     request.c    reading a request's head
 *     date.c mime.c text.c */
#ifndef HTTPD_H
#define HTTPD_H

#include "text.h"

#include <ring3/clock.h>
#include <ring3/selector.h>
#include <stdint.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <time.h>

enum {
    HEAD_BYTES = 16384,      /* a request's head at most, and a block of memory */
    LINE_BYTES = 8192,       /* its first line at most: RFC 9112, 3 asks for 8000 */
    PATH_BYTES = 4096,       /* a path at most, as the kernel has it */
    BODY_BYTES = 1 << 20,    /* of a request's body, which is thrown away, at most */
    FILE_BYTES = 256 * 1024, /* sent to one client before the others have their turn */
    NONE = -1,
};

struct client {
    int64_t deadline_ns;
    int older, newer;    /* the queue by deadline: places in the table, or NONE */
    int fd, file;        /* file: what is being sent, or -1 */
    off_t offset;
    uint64_t left;       /* of the file */
    uint64_t skip;       /* of the request's body, still to be thrown away */
    char *in, *out;      /* blocks, or null while nothing has to be kept */
    int in_at, in_end;   /* what has come and is not yet used */
    int scanned, line;   /* of that: looked at for the end of the head; where its last line begins */
    int out_at, out_end; /* what is still to be sent before the file */
    uint32_t generation; /* how often this place was taken: tells stale events */
    char readable;       /* there may be something to read */
    char ended;          /* the peer has ended sending */
    char closing;        /* this answer is the last */
    char lingering;      /* all is sent; the peer is to close first */
};

struct server {
    r3_selector selector;
    int root, listener;
    int stopping;
    int full;                  /* a client waits for whom there was no place or no descriptor */
    int64_t idle_ns, now_ns;
    int oldest, newest, count; /* of the clients */
    char in[HEAD_BYTES];       /* where requests are read to; what is left over moves to a block */
    char out[HEAD_BYTES];      /* where answers are built, likewise */
};

extern struct server server;

/* pool.c */
int pool_open(void);
int has_place(void);
struct client *client_new(int fd); /* there must be a place */
void client_free(struct client *client);
struct client *client_of_token(uint64_t token); /* null: gone */
uint64_t client_token(const struct client *client);
struct client *client_at(int place);
void client_postpone(struct client *client); /* its deadline is the idle time from now on */
char *block_new(void);                       /* HEAD_BYTES, or null */
void block_free(char *block);

/* client.c */
void client_event(struct client *client, const r3_event *event);
void client_expired(struct client *client);
void client_run(struct client *client);
void client_stop(struct client *client);
void accept_clients(void);

/* request.c */
struct request {
    const char *path; /* decoded; begins after the slashes, ends with a NUL, no ".." in it */
    struct text target;                       /* as it was sent, without authority and query */
    struct text query;                        /* with its question mark, or empty */
    struct text host, connection, content_length, transfer_encoding, expect, range, if_range, if_match, if_none_match,
        if_modified_since, if_unmodified_since;
    uint64_t body;
    char head_only;
    signed char keep_alive; /* while it is read: -1 close, 1 keep-alive, 0 not said; then whether */
    char old; /* HTTP/1.0 */
};

/* Looks for the end of the head in bytes[0..length). Result: its length; 0: more is needed; or minus a status. */
int head_length(struct client *client, const char *bytes, int length);

/* Reads a head, whose bytes it changes. Result: 200, or the status of an error, after which the connection must end. */
int request_read(char *head, size_t length, struct request *request);

/* answer.c: both leave the answer in the client: a head in server.out, a file or neither. */
void answer(struct client *client, const struct request *request);
void answer_error(struct client *client, const struct request *request, int status);

/* part.c: sets status (200, 206, 304, 412, 416), first and length. */
struct resource {
    int fd;
    int status;
    uint64_t first, length; /* what of it is sent */
    uint64_t size;
    time_t changed;         /* -1: not known, as for listings */
    char etag[48];
    const char *type;
};

void choose_part(const struct request *request, struct resource *resource);

/* files.c: a descriptor, or minus a status. */
int file_open(const char *path, struct stat *stat);

/* listing.c: a file with the page about folder, which it closes; or minus a status. */
int listing_make(int folder, const struct request *request);

/* date.c: HTTP's dates. */
enum { DATE_BYTES = 29 };
void put_date(struct out *out, time_t seconds);
void put_date_now(struct out *out);
time_t date_read(struct text text); /* -1: it is none */

/* mime.c: by the name's ending. */
const char *mime_type(const char *path);

#endif
