/* Media types by the name's ending. Source: the IANA registry of media types. */
#include "httpd.h"

/* Ending, NUL, type, NUL: without pointers there is nothing to relocate. Sorted by type. */
static const char types[] =
    "json\0application/json\0"
    "pdf\0application/pdf\0"
    "wasm\0application/wasm\0"
    "zip\0application/zip\0"
    "gz\0application/gzip\0"
    "xz\0application/x-xz\0"
    "tar\0application/x-tar\0"
    "flac\0audio/flac\0"
    "mp3\0audio/mpeg\0"
    "ogg\0audio/ogg\0"
    "wav\0audio/wav\0"
    "otf\0font/otf\0"
    "ttf\0font/ttf\0"
    "woff\0font/woff\0"
    "woff2\0font/woff2\0"
    "avif\0image/avif\0"
    "gif\0image/gif\0"
    "ico\0image/vnd.microsoft.icon\0"
    "jpeg\0image/jpeg\0"
    "jpg\0image/jpeg\0"
    "png\0image/png\0"
    "svg\0image/svg+xml\0"
    "webp\0image/webp\0"
    "css\0text/css; charset=utf-8\0"
    "csv\0text/csv; charset=utf-8\0"
    "htm\0text/html; charset=utf-8\0"
    "html\0text/html; charset=utf-8\0"
    "js\0text/javascript; charset=utf-8\0"
    "mjs\0text/javascript; charset=utf-8\0"
    "md\0text/markdown; charset=utf-8\0"
    "c\0text/plain; charset=utf-8\0"
    "h\0text/plain; charset=utf-8\0"
    "log\0text/plain; charset=utf-8\0"
    "txt\0text/plain; charset=utf-8\0"
    "xml\0text/xml; charset=utf-8\0"
    "mp4\0video/mp4\0"
    "webm\0video/webm\0";

const char *mime_type(const char *path)
{
    const char *ending = 0;
    for (; *path; path++)
        ending = *path == '/' ? 0 : *path == '.' ? path + 1 : ending;
    for (const char *at = types; ending && *at;) {
        const char *type = at + strlen(at) + 1;
        if (text_is((struct text){ending, strlen(ending)}, at))
            return type;
        at = type + strlen(type) + 1;
    }
    return "application/octet-stream";
}
