/* The head of a request to examples/httpd: the same end is found however it arrives, and no path leads out. */
#include "../../examples/httpd/httpd.h"
#include "fuzz.h"

const struct fuzz_seed fuzz_seeds[] = {
    FUZZ_SEED("GET /a%20b/../c?x=%zz HTTP/1.1\r\nHost: x\r\nConnection: close, keep-alive\r\n\r\n"),
    FUZZ_SEED("HEAD http://x:80/index.html HTTP/1.0\r\nRange: bytes=0-4\r\nIf-None-Match: \"a\"\r\n\r\n"),
    FUZZ_SEED("POST / HTTP/1.1\r\nHost: [::1]:8\r\nContent-Length: 12\r\nExpect: 100-continue\r\n\r\n"),
    FUZZ_SEED("GET //%2e%2E/\\..\\ HTTP/1.1\r\nHost:\tx \r\nTransfer-Encoding: chunked\r\n\r\n"),
    {0, 0},
};

/* In pieces, as a socket gives it. */
static int head_in_pieces(const char *bytes, int size, int piece)
{
    struct client client = {0};
    int r = 0;
    for (int at = 0; !r && at < size;) {
        at = size - at < piece ? size : at + piece;
        r = head_length(&client, bytes, at);
    }
    return r;
}

static void check_path(const char *path)
{
    MUST(*path != '/' && strlen(path) < PATH_BYTES);
    for (const char *p = path; *p; p++)
        if ((p == path || p[-1] == '/' || p[-1] == '\\') && p[0] == '.' && p[1] == '.')
            MUST(p[2] && p[2] != '/' && p[2] != '\\');
}

/* No value has anything in it that ends a line or a string. */
static void check_values(const struct request *request)
{
    for (const struct text *value = &request->host; value <= &request->if_unmodified_since; value++)
        for (size_t i = 0; i < value->length; i++)
            MUST((unsigned char)value->at[i] >= ' ' || value->at[i] == '\t');
}

const unsigned long fuzz_rounds = 200000;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    struct request request;
    if (!size || size > HEAD_BYTES)
        return 0;
    char *input = fuzz_copy(bytes, size, 0);
    int length = head_in_pieces(input, (int)size, (int)size);
    MUST(length <= (int)size);
    /* A head that ends sooner is found sooner, so only whether it is one must agree. */
    MUST((head_in_pieces(input, (int)size, 1) > 0) == (length > 0));
    /* The server passes over empty lines before it asks. */
    if (length > 2) {
        char *head = fuzz_copy(bytes, (size_t)length, 0);
        int status = request_read(head, (size_t)length, &request);
        MUST(status == 200 || (status >= 400 && status <= 505));
        if (status == 200) {
            check_path(request.path);
            check_values(&request);
            MUST(request.body <= BODY_BYTES && (request.host.at || request.old));
        }
        free(head);
    }
    free(input);
    return 0;
}
