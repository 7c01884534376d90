/* A folder as a page: its names sorted, folders with a slash, in a file without a name, so that it is sent like any other.
 * The names of at most NAMES_BYTES are shown; what is beyond is said to be left out. */
#define _GNU_SOURCE /* getdents */
#include "httpd.h"

#include <dirent.h>
#include <errno.h>
#include <ring3/fd.h>
#include <ring3/file.h>
#include <sys/mman.h>
#include <unistd.h>

enum {
    NAMES_BYTES = 512 * 1024,
    NAMES = 16 * 1024,
};

struct names {
    const char *name[NAMES]; /* each behind its type: 'd' for a folder */
    char bytes[NAMES_BYTES];
    int count, used;
    int cut;
};

/* Shell's sort, with the gaps of Knuth: short, no memory, quick enough for some thousands. */
static void sort(const char **name, int count)
{
    int gap = 1;
    while (gap < count / 3)
        gap = 3 * gap + 1;
    for (; gap; gap /= 3)
        for (int i = gap; i < count; i++) {
            const char *moved = name[i];
            int at = i;
            for (; at >= gap && strcmp(name[at - gap], moved) > 0; at -= gap)
                name[at] = name[at - gap];
            name[at] = moved;
        }
}

/* Symbolic links and file systems that give no types are looked at one by one. */
static char type_of(int folder, const struct dirent *entry)
{
    struct stat stat;
    if (entry->d_type == DT_DIR)
        return 'd';
    if (entry->d_type != DT_LNK && entry->d_type != DT_UNKNOWN)
        return '-';
    return fstatat(folder, entry->d_name, &stat, 0) == 0 && S_ISDIR(stat.st_mode) ? 'd' : '-';
}

static void keep(struct names *names, int folder, const struct dirent *entry)
{
    const char *name = entry->d_name;
    int length = (int)strlen(name) + 1;
    /* Number 0: a name that was removed and whose place is not yet taken. */
    if (!entry->d_ino || (name[0] == '.' && (!name[1] || (name[1] == '.' && !name[2]))))
        return;
    if (names->count == NAMES || names->used + 1 + length > NAMES_BYTES) {
        names->cut = 1;
        return;
    }
    char *at = names->bytes + names->used;
    *at = type_of(folder, entry);
    memcpy(at + 1, name, (size_t)length);
    names->name[names->count++] = at + 1;
    names->used += 1 + length;
}

static int read_names(struct names *names, int folder)
{
    _Alignas(struct dirent) char bytes[4096];
    int n = 0;
    while (!names->cut && (n = getdents(folder, (struct dirent *)bytes, sizeof bytes)) > 0)
        for (int at = 0; at < n;) {
            const struct dirent *entry = (const struct dirent *)(bytes + at);
            keep(names, folder, entry);
            at += (int)_DIRENT_DIRSIZ(entry);
        }
    sort(names->name, names->count);
    return n;
}

/* The page is written piece by piece; a piece is at least one entry. */
static int flush(int page, char *bytes, struct out *out)
{
    for (const char *at = bytes; at < out->at;) {
        ssize_t n = write(page, at, (size_t)(out->at - at));
        if (n <= 0)
            return -1;
        at += n;
    }
    out->at = bytes;
    return out->full ? -1 : 0;
}

static int write_page(int page, const struct names *names, const char *path)
{
    char bytes[HEAD_BYTES];
    struct out out = {bytes, bytes + sizeof bytes, 0};
    put(&out, "<!doctype html><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>/");
    put_html(&out, path);
    if (flush(page, bytes, &out) < 0)
        return -1;
    put(&out, "</title>\n<h1>/");
    put_html(&out, path);
    put(&out, "</h1>\n<ul>\n");
    if (*path)
        put(&out, "<li><a href=\"../\">../</a>\n");
    for (int i = 0; i < names->count; i++) {
        const char *name = names->name[i], *slash = name[-1] == 'd' ? "/" : "";
        if (out.end - out.at < 3 * 1024 && flush(page, bytes, &out) < 0)
            return -1;
        put(&out, "<li><a href=\"./");
        put_url(&out, name);
        put(&out, slash);
        put(&out, "\">");
        put_html(&out, name);
        put(&out, slash);
        put(&out, "</a>\n");
    }
    put(&out, names->cut ? "</ul>\n<p>There is more than is shown.\n" : "</ul>\n");
    return flush(page, bytes, &out);
}

int listing_make(int folder, const struct request *request)
{
    struct names *names = mmap(0, sizeof *names, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    int page = names == MAP_FAILED ? -ENOMEM : r3_file_unnamed(), error = -page;
    int ok = page >= 0 && read_names(names, folder) >= 0 && write_page(page, names, request->path) == 0;
    r3_fd_close(folder);
    if (names != MAP_FAILED)
        munmap(names, sizeof *names);
    if (ok)
        return page;
    if (page >= 0)
        r3_fd_close(page);
    return error == EMFILE || error == ENFILE || error == ENOMEM ? -503 : -500;
}
