/* From a request to an answer: RFC 9110. The head is built in server.out; a body that fits behind it joins it there, so
 * that a small file is one send; a larger one is left to client.c as an open file. */
#include "httpd.h"

#include <ring3/fd.h>
#include <unistd.h>

static const char *reason(int status)
{
    static const char reasons[] =
        "200 OK\0"
        "206 Partial Content\0"
        "301 Moved Permanently\0"
        "304 Not Modified\0"
        "400 Bad Request\0"
        "403 Forbidden\0"
        "404 Not Found\0"
        "405 Method Not Allowed\0"
        "408 Request Timeout\0"
        "412 Precondition Failed\0"
        "413 Content Too Large\0"
        "414 URI Too Long\0"
        "416 Range Not Satisfiable\0"
        "417 Expectation Failed\0"
        "431 Request Header Fields Too Large\0"
        "501 Not Implemented\0"
        "503 Service Unavailable\0"
        "505 HTTP Version Not Supported\0"
        "500 Internal Server Error";
    const char *at = reasons;
    while (at < reasons + sizeof reasons - sizeof "500 Internal Server Error" &&
           (at[0] - '0') * 100 + (at[1] - '0') * 10 + (at[2] - '0') != status)
        at += strlen(at) + 1;
    return at;
}

static struct out begin(struct client *client, const struct request *request, int status)
{
    struct out out = {server.out, server.out + sizeof server.out, 0};
    if (!request || !request->keep_alive || server.stopping)
        client->closing = 1;
    put(&out, "HTTP/1.1 ");
    put(&out, reason(status));
    put(&out, "\r\nServer: ring3-httpd\r\nDate: ");
    put_date_now(&out);
    put(&out, client->closing ? "\r\nConnection: close\r\n" : request->old ? "\r\nConnection: keep-alive\r\n" : "\r\n");
    return out;
}

static void end(struct client *client, struct out *out)
{
    client->out_at = 0;
    client->out_end = (int)(out->at - server.out);
}

/* An answer whose body is its own status. */
static void answer_status(struct client *client, const struct request *request, int status, const char *fields)
{
    const char *text = reason(status);
    struct out out = begin(client, request, status);
    put(&out, fields);
    put(&out, "Content-Type: text/plain; charset=utf-8\r\nContent-Length: ");
    put_number(&out, strlen(text) + 1);
    put(&out, "\r\n\r\n");
    if (!request || !request->head_only) {
        put(&out, text);
        put(&out, "\n");
    }
    end(client, &out);
}

/* For what is wrong with the request as a whole: what follows it cannot be trusted, or is not worth reading. */
void answer_error(struct client *client, const struct request *request, int status)
{
    client->closing = client->lingering = 1;
    answer_status(client, request, status, status == 405 ? "Allow: GET, HEAD\r\n" : "");
}

static void make_etag(struct resource *resource, const struct stat *stat)
{
    struct out out = {resource->etag, resource->etag + sizeof resource->etag - 1, 0};
    put(&out, "\"");
    put_hex(&out, resource->size);
    put(&out, "-");
    put_hex(&out, (uint64_t)stat->st_mtim.tv_sec);
    put(&out, ".");
    put_hex(&out, (uint64_t)stat->st_mtim.tv_nsec);
    put(&out, "\"");
    *out.at = 0;
}

/* A body that fits is read behind the head; one that is shorter than was said ends the connection. */
static void attach(struct client *client, struct out *out, const struct resource *resource)
{
    size_t room = (size_t)(out->end - out->at);
    if (resource->length > room) {
        client->file = resource->fd;
        client->offset = (off_t)resource->first;
        client->left = resource->length;
        return;
    }
    uint64_t got = 0;
    while (got < resource->length) {
        ssize_t n = pread(resource->fd, out->at, resource->length - got, (off_t)(resource->first + got));
        if (n <= 0) {
            client->closing = 1;
            break;
        }
        out->at += n;
        got += (uint64_t)n;
    }
    r3_fd_close(resource->fd);
}

static void put_validators(struct out *out, const struct resource *resource)
{
    if (resource->changed == -1)
        return;
    put(out, "ETag: ");
    put(out, resource->etag);
    put(out, "\r\nLast-Modified: ");
    put_date(out, resource->changed);
    put(out, "\r\nAccept-Ranges: bytes\r\n");
}

static void answer_resource(struct client *client, const struct request *request, struct resource *resource)
{
    choose_part(request, resource);
    if (resource->status == 416 || resource->status == 412) {
        char field[48] = "";
        struct out out = {field, field + sizeof field - 1, 0};
        if (resource->status == 416) {
            put(&out, "Content-Range: bytes */");
            put_number(&out, resource->size);
            put(&out, "\r\n");
        }
        *out.at = 0;
        r3_fd_close(resource->fd);
        answer_status(client, request, resource->status, field);
        return;
    }
    struct out out = begin(client, request, resource->status);
    put_validators(&out, resource);
    if (resource->status == 206) {
        put(&out, "Content-Range: bytes ");
        put_number(&out, resource->first);
        put(&out, "-");
        put_number(&out, resource->first + resource->length - 1);
        put(&out, "/");
        put_number(&out, resource->size);
        put(&out, "\r\n");
    }
    if (resource->status != 304) {
        put(&out, "Content-Type: ");
        put(&out, resource->type);
        put(&out, "\r\nX-Content-Type-Options: nosniff\r\nContent-Length: ");
        put_number(&out, resource->length);
        put(&out, "\r\n");
    }
    put(&out, "\r\n");
    if (resource->status == 304 || request->head_only)
        r3_fd_close(resource->fd);
    else
        attach(client, &out, resource);
    end(client, &out);
}

/* A folder without the slash at its end: the links in it would lead elsewhere. More than one slash at the beginning
 * would be another server's name to the client. */
static void redirect(struct client *client, const struct request *request)
{
    char field[2 * LINE_BYTES];
    struct out out = {field, field + sizeof field - 1, 0};
    struct text target = request->target;
    while (target.length > 1 && target.at[0] == '/' && target.at[1] == '/') {
        target.at++;
        target.length--;
    }
    put(&out, "Location: ");
    put_text(&out, target);
    put(&out, "/");
    put_text(&out, request->query);
    put(&out, "\r\n");
    *out.at = 0;
    answer_status(client, request, 301, field);
}

static int is_folder_path(const char *path) { return !*path || path[strlen(path) - 1] == '/'; }

/* Opens the folder's index, or makes its listing. Result: a descriptor, or minus a status. */
static int open_index(const struct request *request, int folder, struct stat *stat, const char **type)
{
    char path[PATH_BYTES + 16];
    struct out out = {path, path + sizeof path - 1, 0};
    put(&out, request->path);
    put(&out, "index.html");
    *out.at = 0;
    *type = "text/html; charset=utf-8";
    int fd = file_open(path, stat);
    if (fd >= 0 && S_ISREG(stat->st_mode)) {
        r3_fd_close(folder);
        return fd;
    }
    if (fd >= 0)
        r3_fd_close(fd);
    if (fd < 0 && fd != -404) {
        r3_fd_close(folder);
        return fd;
    }
    fd = listing_make(folder, request);
    if (fd >= 0 && fstat(fd, stat) < 0)
        stat->st_size = 0;
    stat->st_nlink = 0; /* a file of memory has no name: no date, no tag */
    return fd;
}

void answer(struct client *client, const struct request *request)
{
    struct stat stat;
    struct resource resource = {.type = mime_type(request->path)};
    resource.fd = file_open(request->path, &stat);
    if (resource.fd >= 0 && S_ISDIR(stat.st_mode)) {
        if (!is_folder_path(request->path)) {
            r3_fd_close(resource.fd);
            redirect(client, request);
            return;
        }
        resource.fd = open_index(request, resource.fd, &stat, &resource.type);
    }
    if (resource.fd < 0) {
        answer_status(client, request, -resource.fd, "");
        return;
    }
    resource.size = (uint64_t)stat.st_size;
    resource.changed = stat.st_nlink ? stat.st_mtim.tv_sec : -1;
    make_etag(&resource, &stat);
    answer_resource(client, request, &resource);
}
