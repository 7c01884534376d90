/* Reading a request's head: RFC 9112, strictly. What two readers could take in two ways is refused, since that is how
 * requests are smuggled: line ends that are not CR LF, folded fields, blanks before a colon, two lengths or two hosts,
 * transfer codings. */
#include "httpd.h"

/* Leading empty lines are the caller's to remove. */
int head_length(struct client *client, const char *bytes, int length)
{
    while (client->scanned < length) {
        const char *from = bytes + client->scanned;
        const char *lf = memchr(from, '\n', (size_t)(length - client->scanned));
        if (!lf) {
            client->scanned = length;
            break;
        }
        int at = (int)(lf - bytes);
        if (!at || lf[-1] != '\r')
            return -400;
        if (!client->line && at > LINE_BYTES)
            return -414;
        client->scanned = at + 1;
        if (at - client->line == 1)
            return at + 1;
        client->line = at + 1;
    }
    if (!client->line && length > LINE_BYTES)
        return -414;
    return length == HEAD_BYTES ? -431 : 0;
}

/* A set of the characters from '!' to '@'. */
#define SET(c) (UINT32_C(1) << ((c) - '!'))
static int in_set(uint32_t set, char c) { return c >= '!' && c <= '@' && (set >> (c - '!') & 1); }

/* RFC 9110, 5.6.2: letters, digits and !#$%&'*+-.^_`|~ */
static int is_token(char c)
{
    uint32_t set = SET('!') | SET('#') | SET('$') | SET('%') | SET('&') | SET('\'') | SET('*') | SET('+') | SET('-') |
                   SET('.');
    return is_letter(c) || is_digit(c) || in_set(set, c) || c == '^' || c == '_' || c == '`' || c == '|' || c == '~';
}

/* GET and HEAD are served; of the others RFC 9110 tells those one knows (405) from those one does not (501). */
static int read_method(struct text method, struct request *request)
{
    static const char names[] = "GET\0HEAD\0POST\0PUT\0DELETE\0OPTIONS\0PATCH\0TRACE\0CONNECT\0";
    int n = 0;
    for (const char *at = names; *at; at += strlen(at) + 1, n++)
        if (method.length == strlen(at) && memcmp(method.at, at, method.length) == 0)
            break;
    request->head_only = n == 1;
    return n < 2 ? 200 : n < 9 ? 405 : 501;
}

static int hex_digit(char c)
{
    unsigned char lower = (unsigned char)c | 32;
    return is_digit(c) ? c - '0' : lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* Decodes [at, end) in place and ends it with a NUL; the byte at end is the caller's to lose. */
static int decode(char *at, const char *end)
{
    char *to = at;
    while (at < end) {
        char c = *at++;
        if (c == '%') {
            int high = at < end ? hex_digit(at[0]) : -1, low = high >= 0 && at + 1 < end ? hex_digit(at[1]) : -1;
            if (low < 0)
                return 400;
            c = (char)(high << 4 | low);
            at += 2;
        }
        if (!c)
            return 400;
        *to++ = c;
    }
    *to = 0;
    return 200;
}

/* Nobody has a reason to send "..": clients resolve it. The backslash is another system's slash. */
static int has_dot_dot(const char *path)
{
    for (; *path; path++) {
        const char *segment = path;
        while (*path && *path != '/' && *path != '\\')
            path++;
        if (path - segment == 2 && segment[0] == '.' && segment[1] == '.')
            return 1;
        if (!*path)
            return 0;
    }
    return 0;
}

/* The part of "http://host:port/path" from the path on; a target that is a path passes. */
static struct text without_authority(struct text target)
{
    static const char *const schemes[] = {"http://", "https://"};
    for (int i = 0; i < 2; i++) {
        size_t n = strlen(schemes[i]);
        if (target.length <= n || !text_is((struct text){target.at, n}, schemes[i]))
            continue;
        while (n < target.length && target.at[n] != '/' && target.at[n] != '?')
            n++;
        return (struct text){target.at + n, target.length - n};
    }
    return target;
}

/* The decoded path goes over scratch, which has PATH_BYTES. */
static int read_target(struct text target, struct request *request)
{
    static char path[PATH_BYTES];
    target = without_authority(target);
    const char *mark = memchr(target.at, '?', target.length);
    size_t length = mark ? (size_t)(mark - target.at) : target.length;
    request->target = (struct text){target.at, length};
    request->query = (struct text){target.at + length, target.length - length};
    if (length >= PATH_BYTES)
        return 414;
    if (length && target.at[0] != '/')
        return 400;
    memcpy(path, target.at, length);
    int status = decode(path, path + length);
    if (status == 200 && has_dot_dot(path))
        status = 403;
    request->path = path;
    while (*request->path == '/')
        request->path++;
    return status;
}

/* METHOD SP target SP HTTP/1.x: single blanks, nothing more. at is past its CR LF afterwards. */
static int read_line(char **at, struct request *request)
{
    char *p = *at, *start = p;
    while (is_token(*p))
        p++;
    struct text method = {start, (size_t)(p - start)};
    if (!method.length || *p++ != ' ')
        return 400;
    start = p;
    while ((unsigned char)*p > ' ' && *p != 127 && *p != '#')
        p++;
    struct text target = {start, (size_t)(p - start)};
    for (const char *form = " HTTP/"; *form; form++)
        if (*p++ != *form)
            return 400;
    if (!target.length || !is_digit(p[0]) || p[1] != '.' || !is_digit(p[2]) || p[3] != '\r' || p[4] != '\n')
        return 400;
    *at = p + 5;
    request->old = p[2] == '0';
    if (p[0] != '1')
        return 505;
    int status = read_method(method, request);
    return status == 200 ? read_target(target, request) : status;
}

/* Where the value of a field goes; null for those that do not matter here. */
static struct text *place(struct request *request, struct text name)
{
    static const char names[] = "host\0connection\0content-length\0transfer-encoding\0expect\0range\0if-range\0if-match\0"
                                "if-none-match\0if-modified-since\0if-unmodified-since\0";
    struct text *value = &request->host; /* the fields stand in this order */
    for (const char *at = names; *at; at += strlen(at) + 1, value++)
        if (text_is(name, at))
            return value;
    return 0;
}

/* Persistence by RFC 9112, 9.3; the field may come more than once. */
static void read_connection(struct request *request, struct text list)
{
    struct text element;
    while (next_element(&list, &element)) {
        if (text_is(element, "close"))
            request->keep_alive = -1;
        else if (text_is(element, "keep-alive") && !request->keep_alive)
            request->keep_alive = 1;
    }
}

/* One field line. at is past its CR LF afterwards. */
static int read_field(char **at, struct request *request)
{
    char *p = *at;
    while (is_token(*p))
        p++;
    struct text name = {*at, (size_t)(p - *at)};
    if (!name.length || *p++ != ':')
        return 400;
    while (*p == ' ' || *p == '\t')
        p++;
    struct text value = {p, 0};
    while ((unsigned char)*p >= ' ' ? *p != 127 : *p == '\t')
        p++;
    if (p[0] != '\r' || p[1] != '\n')
        return 400;
    *at = p + 2;
    while (p > value.at && (p[-1] == ' ' || p[-1] == '\t'))
        p--;
    value.length = (size_t)(p - value.at);
    struct text *to = place(request, name);
    if (to == &request->connection)
        read_connection(request, value);
    else if (to && to->at && (to == &request->host || to == &request->content_length))
        return 400;
    else if (to && !to->at)
        *to = value;
    return 200;
}

/* What a host may be made of, with its port: RFC 3986, 3.2.2: letters, digits and -._~%!$&'()*+,;=:[] */
static int is_host(struct text host)
{
    uint32_t others = SET('"') | SET('#') | SET('/') | SET('<') | SET('>') | SET('?') | SET('@');
    for (size_t i = 0; i < host.length; i++) {
        char c = host.at[i];
        if (!is_letter(c) && !in_set(~others, c) && c != '[' && c != ']' && c != '_' && c != '~')
            return 0;
    }
    return 1;
}

static int check(struct request *request)
{
    if ((!request->host.at && !request->old) || !is_host(request->host))
        return 400;
    if (request->transfer_encoding.at)
        return request->content_length.at ? 400 : 501;
    if (request->content_length.at) {
        int64_t body = text_number(request->content_length);
        if (body < 0)
            return 400;
        if (body > BODY_BYTES)
            return 413;
        request->body = (uint64_t)body;
    }
    if (request->expect.at && !text_is(request->expect, "100-continue"))
        return 417;
    /* Without 100 (Continue) the body may come or not: RFC 9110, 10.1.1. */
    if (request->expect.at && request->body)
        request->keep_alive = -1;
    request->keep_alive = request->old ? request->keep_alive > 0 : request->keep_alive >= 0;
    return 200;
}

int request_read(char *head, size_t length, struct request *request)
{
    char *at = head, *end = head + length - 2; /* the empty line */
    memset(request, 0, sizeof *request);
    int line = read_line(&at, request), status = 200;
    /* Errors that name the line are told only if the fields are well formed; 400 comes before all. */
    if (line == 400)
        return 400;
    if (line == 505)
        return 505;
    while (at < end && status == 200)
        status = read_field(&at, request);
    if (status == 200)
        status = check(request);
    return status == 200 || (status != 400 && line != 200) ? line : status;
}
