/* Conditions and ranges: what of a file is sent, if anything. RFC 9110, 13 and 14. */
#include "httpd.h"

/* Whether a list of entity tags, or "*", has ours; weak ones count where weak says so. */
static int has_etag(struct text list, const char *etag, int weak)
{
    struct text element;
    while (next_element(&list, &element)) {
        if (text_is(element, "*"))
            return 1;
        if (weak && element.length > 2 && element.at[0] == 'W' && element.at[1] == '/') {
            element.at += 2;
            element.length -= 2;
        }
        if (element.length == strlen(etag) && memcmp(element.at, etag, element.length) == 0)
            return 1;
    }
    return 0;
}

/* RFC 9110, 13.2.2, in its order. Result: 200, 304 or 412. */
static int precondition(const struct request *request, const struct resource *resource)
{
    time_t date;
    if (resource->changed == -1)
        return 200;
    if (request->if_match.at) {
        if (!has_etag(request->if_match, resource->etag, 0))
            return 412;
    } else if (request->if_unmodified_since.at) {
        date = date_read(request->if_unmodified_since);
        if (date != -1 && resource->changed > date)
            return 412;
    }
    if (request->if_none_match.at)
        return has_etag(request->if_none_match, resource->etag, 1) ? 304 : 200;
    if (request->if_modified_since.at) {
        date = date_read(request->if_modified_since);
        if (date != -1 && resource->changed <= date)
            return 304;
    }
    return 200;
}

/* If-Range: the range counts only for the file that the client has a part of. */
static int range_counts(const struct request *request, const struct resource *resource)
{
    if (!request->range.at || request->head_only || resource->changed == -1)
        return 0;
    if (!request->if_range.at)
        return 1;
    if (request->if_range.length && request->if_range.at[0] == '"')
        return has_etag(request->if_range, resource->etag, 0) && request->if_range.length > 1;
    return date_read(request->if_range) == resource->changed;
}

/* "bytes=first-last", "bytes=first-", "bytes=-last so many". What is no such thing, and several at once, is as if it were
 * not there: RFC 9110, 14.2. Sets status, first and length. */
static void apply_range(struct resource *resource, struct text range)
{
    if (range.length < 6 || !text_is((struct text){range.at, 6}, "bytes="))
        return;
    range.at += 6;
    range.length -= 6;
    const char *dash = memchr(range.at, '-', range.length);
    if (!dash || memchr(range.at, ',', range.length))
        return;
    struct text left = {range.at, (size_t)(dash - range.at)};
    struct text right = {dash + 1, range.length - left.length - 1};
    int64_t first = text_number(left), last = text_number(right), size = (int64_t)resource->size;
    if ((left.length && first < 0) || (right.length && last < 0) || (!left.length && !right.length) ||
        (left.length && right.length && last < first))
        return;
    if (!left.length) {
        first = last < size ? size - last : 0;
        last = last ? size - 1 : -1;
    } else if (!right.length || last >= size) {
        last = size - 1;
    }
    resource->status = first > last ? 416 : 206;
    resource->first = (uint64_t)first;
    resource->length = (uint64_t)(last - first + 1);
}

void choose_part(const struct request *request, struct resource *resource)
{
    resource->status = precondition(request, resource);
    resource->length = resource->size;
    if (resource->status == 200 && range_counts(request, resource))
        apply_range(resource, request->range);
}
