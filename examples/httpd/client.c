/* A connection's life: read a request, answer it, send the answer, and again. Edge-triggered for both directions from
 * the beginning, so no registration ever changes; what is being waited for follows from what is left to be done.
 *
 * While a connection has its turn, its bytes are in the server's two buffers; only what is left over at the end of the
 * turn is kept, in blocks of its own. So idle connections cost a place in the table and nothing else. */
#include "httpd.h"

#include <errno.h>
#include <ring3/fd.h>
#include <ring3/tcp.h>

enum outcome { AGAIN, WAIT, DEAD };

enum { TURNS = 32 }; /* steps of one client before the others have theirs */

#define BOTH (R3_READABLE | R3_WRITABLE)

static void client_close(struct client *client)
{
    r3_fd_close(client->fd);
    if (client->file >= 0)
        r3_fd_close(client->file);
    block_free(client->in);
    block_free(client->out);
    client_free(client);
    if (server.full)
        accept_clients();
}

static char *in_bytes(struct client *client) { return client->in ? client->in : server.in; }
static int has_output(const struct client *client) { return client->out_at < client->out_end || client->file >= 0; }

static enum outcome sent(ssize_t n)
{
    if (n >= 0 || n == -EINTR)
        return AGAIN;
    return n == -EAGAIN ? WAIT : DEAD;
}

static enum outcome send_head(struct client *client)
{
    const char *bytes = (client->out ? client->out : server.out) + client->out_at;
    size_t length = (size_t)(client->out_end - client->out_at);
    ssize_t n = client->file >= 0 ? r3_tcp_write_more(client->fd, bytes, length)
                                  : r3_tcp_write(client->fd, bytes, length);
    if (n > 0)
        client->out_at += (int)n;
    return sent(n);
}

/* A file that turns out shorter than was said ends the connection: there is no other way to tell the client. */
static enum outcome send_file(struct client *client)
{
    size_t length = client->left < FILE_BYTES ? (size_t)client->left : FILE_BYTES;
    ssize_t n = r3_tcp_send_file(client->fd, client->file, &client->offset, length);
    if (n > 0)
        client->left -= (uint64_t)n;
    if (!client->left) {
        r3_fd_close(client->file);
        client->file = -1;
    }
    return n ? sent(n) : DEAD;
}

static enum outcome send_some(struct client *client)
{
    enum outcome outcome = client->out_at < client->out_end ? send_head(client) : send_file(client);
    /* Progress, or the end of an answer, begins the time anew; a part of a request does not. */
    if (outcome == AGAIN)
        client_postpone(client);
    return outcome;
}

/* Bytes of a body and empty lines before a request are passed over. */
static void pass_over(struct client *client)
{
    uint64_t there = (uint64_t)(client->in_end - client->in_at);
    uint64_t n = client->skip < there ? client->skip : there;
    client->skip -= n;
    client->in_at += (int)n;
    const char *bytes = in_bytes(client);
    while (!client->skip && client->in_end - client->in_at >= 2 && bytes[client->in_at] == '\r' &&
           bytes[client->in_at + 1] == '\n') {
        client->in_at += 2;
        client->scanned = client->line = 0;
    }
}

static enum outcome read_some(struct client *client)
{
    char *bytes = in_bytes(client);
    if (!client->readable)
        return WAIT;
    if (client->in_at) {
        memmove(bytes, bytes + client->in_at, (size_t)(client->in_end - client->in_at));
        client->in_end -= client->in_at;
        client->in_at = 0;
    }
    int room = HEAD_BYTES - client->in_end;
    ssize_t n = r3_tcp_read(client->fd, bytes + client->in_end, (size_t)room);
    if (n == -EINTR)
        return AGAIN;
    if (n == -EAGAIN) {
        client->readable = 0;
        return WAIT;
    }
    if (n <= 0)
        return DEAD; /* the end, and all that came before it is answered */
    client->in_end += (int)n;
    /* Less than asked for was all there was; only the peer's end may stand behind it. */
    if (n < room && !client->ended)
        client->readable = 0;
    return AGAIN;
}

/* Answers the next request, if all of it is there. */
static enum outcome take_request(struct client *client)
{
    struct request request;
    pass_over(client);
    char *head = in_bytes(client) + client->in_at;
    int there = client->in_end - client->in_at;
    int length = there && !client->skip ? head_length(client, head, there) : 0;
    if (!length)
        return read_some(client);
    client->scanned = client->line = 0;
    if (length < 0) {
        answer_error(client, 0, -length);
        return AGAIN;
    }
    client->in_at += length;
    int status = request_read(head, (size_t)length, &request);
    client->skip = request.body;
    if (status == 200)
        answer(client, &request);
    else
        answer_error(client, &request, status);
    return AGAIN;
}

/* All is sent. To close while the client still sends would make the kernel reset the connection, and the answer might
 * be lost with it: RFC 9112, 9.6. So sending ends first, and what comes is thrown away until the client ends too. */
static enum outcome end_slowly(struct client *client)
{
    if (client->in_at < client->in_end || client->skip)
        client->lingering = 1;
    if (!client->lingering)
        return DEAD;
    if (client->lingering == 1) {
        r3_tcp_shutdown(client->fd, SHUT_WR);
        client->lingering = 2;
        client->skip = BODY_BYTES;
    }
    client->in_at = client->in_end = 0;
    enum outcome outcome = read_some(client);
    uint64_t got = (uint64_t)client->in_end;
    client->in_at = client->in_end;
    if (got > client->skip)
        return DEAD;
    client->skip -= got;
    return outcome;
}

static enum outcome step(struct client *client)
{
    if (has_output(client))
        return send_some(client);
    if (client->closing)
        return end_slowly(client);
    return take_request(client);
}

/* Moves what is left in the server's buffer to a block, and gives back a block that has nothing left in it. */
static int park(char **block, char *shared, int *at, int *end)
{
    if (*at == *end) {
        block_free(*block);
        *block = 0;
        *at = *end = 0;
    } else if (!*block) {
        *block = block_new();
        if (!*block)
            return -1;
        memcpy(*block, shared + *at, (size_t)(*end - *at));
        *end -= *at;
        *at = 0;
    }
    return 0;
}

/* The server stops: who waits for nothing goes; who is being answered, or asks, is answered once more. */
void client_stop(struct client *client)
{
    if (!client->in && !has_output(client))
        client_close(client);
}

void client_run(struct client *client)
{
    enum outcome outcome = AGAIN;
    for (int turns = 0; turns < TURNS && outcome == AGAIN; turns++) {
        outcome = step(client);
        /* The next answer is built in the server's buffer again. */
        if (client->out && client->out_at == client->out_end)
            park(&client->out, server.out, &client->out_at, &client->out_end);
    }
    if (outcome == DEAD || park(&client->in, server.in, &client->in_at, &client->in_end) < 0 ||
        park(&client->out, server.out, &client->out_at, &client->out_end) < 0)
        client_close(client);
    else if (outcome == AGAIN)
        r3_selector_reregister(&server.selector, client->fd, client_token(client), BOTH, R3_EDGE);
    else if (server.stopping && !client->lingering)
        client_stop(client);
}

void client_event(struct client *client, const r3_event *event)
{
    if (r3_event_is_read_closed(event) || r3_event_is_error(event))
        client->ended = client->readable = 1;
    if (r3_event_is_readable(event))
        client->readable = 1;
    client_run(client);
}

/* Too slow: told so if it had begun to ask, RFC 9110, 15.5.9. */
void client_expired(struct client *client)
{
    if (client->in && !has_output(client) && !client->closing) {
        answer_error(client, 0, 408);
        if (send_head(client) == AGAIN)
            r3_tcp_shutdown(client->fd, SHUT_WR);
    }
    client_close(client);
}

/* The listener tells of each waiting client once: those for whom there is no place now are looked for again when one
 * becomes free. */
void accept_clients(void)
{
    server.full = 0;
    while (!server.stopping) {
        if (!has_place()) {
            server.full = 1;
            return;
        }
        int fd = r3_tcp_accept(server.listener, 0);
        if (fd == -ECONNABORTED || fd == -EINTR)
            continue;
        if (fd < 0) {
            server.full = fd != -EAGAIN;
            return;
        }
        struct client *client = client_new(fd);
        if (r3_selector_register(&server.selector, fd, client_token(client), BOTH, R3_EDGE) < 0)
            client_close(client);
    }
}
