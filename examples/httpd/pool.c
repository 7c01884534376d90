/* The fixed table of connections, their order by time-out, and blocks of memory. Nothing here is given back to the
 * kernel: what the busiest moment needed is kept for the next. */
#include "httpd.h"

#include <sys/mman.h>
#include <sys/resource.h>

enum {
    MOST_CLIENTS = 65536,
    OTHER_FDS = 16,          /* the server's own, and files while they are being opened */
    BLOCKS_AT_ONCE = 16,
};

static struct client *table;
static int size, used;       /* places; those ever taken */
static int first_free = NONE;
static char *free_blocks;

static void *map(size_t bytes)
{
    void *at = mmap(0, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return at == MAP_FAILED ? 0 : at;
}

/* As many as the descriptors that the process may have, a quarter of them left for files that wait to be sent. */
int pool_open(void)
{
    struct rlimit limit = {64, 64};
    if (getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur < limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        if (setrlimit(RLIMIT_NOFILE, &limit) < 0)
            getrlimit(RLIMIT_NOFILE, &limit);
    }
    rlim_t places = limit.rlim_cur - limit.rlim_cur / 4;
    size = places > MOST_CLIENTS ? MOST_CLIENTS : places > OTHER_FDS ? (int)places - OTHER_FDS : 1;
    table = map((size_t)size * sizeof *table);
    server.oldest = server.newest = NONE;
    return table ? 0 : -1;
}

struct client *client_at(int place) { return place == NONE ? 0 : &table[place]; }
static int place_of(const struct client *client) { return (int)(client - table); }

uint64_t client_token(const struct client *client)
{
    return (uint64_t)(client->generation & 0x7fffffff) << 32 | (uint32_t)place_of(client);
}

struct client *client_of_token(uint64_t token)
{
    struct client *client = &table[(uint32_t)token];
    return client->fd >= 0 && client_token(client) == token ? client : 0;
}

static void unlink_client(struct client *client)
{
    struct client *older = client_at(client->older), *newer = client_at(client->newer);
    *(older ? &older->newer : &server.oldest) = client->newer;
    *(newer ? &newer->older : &server.newest) = client->older;
}

static void link_newest(struct client *client)
{
    struct client *before = client_at(server.newest);
    client->older = server.newest;
    client->newer = NONE;
    server.newest = place_of(client);
    *(before ? &before->newer : &server.oldest) = server.newest;
    client->deadline_ns = server.now_ns + server.idle_ns;
}

/* One idle time for all keeps the queue in order by appending alone. */
void client_postpone(struct client *client)
{
    unlink_client(client);
    link_newest(client);
}

int has_place(void) { return first_free != NONE || used < size; }

struct client *client_new(int fd)
{
    struct client *client = &table[first_free == NONE ? used++ : first_free];
    uint32_t generation = client->generation + 1;
    if (first_free != NONE)
        first_free = client->newer;
    memset(client, 0, sizeof *client);
    client->generation = generation;
    client->fd = fd;
    client->file = -1;
    link_newest(client);
    server.count++;
    return client;
}

void client_free(struct client *client)
{
    unlink_client(client);
    client->fd = -1;
    client->newer = first_free;
    first_free = place_of(client);
    server.count--;
}

/* A free block begins with the address of the next. */
char *block_new(void)
{
    if (!free_blocks) {
        char *blocks = map((size_t)BLOCKS_AT_ONCE * HEAD_BYTES);
        for (int i = 0; blocks && i < BLOCKS_AT_ONCE; i++)
            block_free(blocks + (size_t)i * HEAD_BYTES);
    }
    char *block = free_blocks;
    if (block)
        memcpy(&free_blocks, block, sizeof free_blocks);
    return block;
}

void block_free(char *block)
{
    if (!block)
        return;
    memcpy(block, &free_blocks, sizeof free_blocks);
    free_blocks = block;
}
