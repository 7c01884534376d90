/* How to ask: r3_resolver_load of <ring3/resolver.h>. Source: resolv.conf(5), with its limits on the options. */
#include "net/resolver.h"

#include "net/lines.h"
#include "socket/ip_text.h"

#include <errno.h>
#include <string.h>

enum { DNS_PORT = 53, MOST_NDOTS = 15, MOST_TIMEOUT_S = 30, MOST_ATTEMPTS = 5 };

static void read_server(r3_resolver_config *config, const char *text)
{
    r3_resolver_ip ip;
    r3_address *server = &config->servers[config->server_count];
    if (!text || config->server_count == R3_RESOLVER_SERVERS || __r3_resolver_parse(text, &ip) < 0)
        return;
    if (ip.family == AF_INET)
        r3_address_v4(ip.bytes, DNS_PORT, server);
    else
        r3_address_v6(ip.bytes, DNS_PORT, ip.scope, server);
    config->server_count++;
}

/* The last such line counts; domains that do not fit are left out. */
static void read_search(r3_resolver_config *config, char *words)
{
    size_t at = 0;
    config->search_count = 0;
    for (char *word; (word = __r3_word(&words));) {
        size_t size = strlen(word) + 1;
        if (size > sizeof config->search - at)
            return;
        memcpy(config->search + at, word, size);
        at += size;
        config->search_count++;
    }
}

/* The number after "name:", at most max; -1 if it is another option. */
static int option(const char *text, const char *name, int max)
{
    size_t length = strlen(name);
    if (strncmp(text, name, length) != 0)
        return -1;
    text += length;
    long long n = __r3_read_decimal(&text, 1000000);
    return n > max ? max : (int)n;
}

static void read_options(r3_resolver_config *config, char *words)
{
    for (char *word; (word = __r3_word(&words));) {
        int n;
        if ((n = option(word, "ndots:", MOST_NDOTS)) >= 0)
            config->ndots = n;
        else if ((n = option(word, "timeout:", MOST_TIMEOUT_S)) > 0)
            config->timeout_ms = n * 1000;
        else if ((n = option(word, "attempts:", MOST_ATTEMPTS)) > 0)
            config->attempts = n;
        else if (!strcmp(word, "rotate"))
            config->rotate = 1;
        else if (!strcmp(word, "use-vc"))
            config->use_tcp = 1;
        else if (!strcmp(word, "no-aaaa"))
            config->no_aaaa = 1;
    }
}

static void read_line(r3_resolver_config *config, char *words)
{
    const char *key = __r3_word(&words);
    if (!key)
        return;
    if (!strcmp(key, "nameserver"))
        read_server(config, __r3_word(&words));
    else if (!strcmp(key, "search") || !strcmp(key, "domain"))
        read_search(config, words);
    else if (!strcmp(key, "options"))
        read_options(config, words);
}

int r3_resolver_load(const char *path, r3_resolver_config *config)
{
    static const unsigned char loopback[4] = {127, 0, 0, 1};
    struct __r3_lines lines;
    memset(config, 0, sizeof *config);
    config->hosts = "/etc/hosts";
    config->ndots = 1;
    config->timeout_ms = 5000;
    config->attempts = 2;
    config->edns0 = 1; /* the option of that name says what is so anyway */
    int r = __r3_lines_open(&lines, path ? path : "/etc/resolv.conf");
    if (r < 0)
        return r;
    while ((r = __r3_lines_next(&lines)) > 0)
        read_line(config, lines.line);
    __r3_lines_close(&lines);
    if (r < 0)
        return r;
    if (!config->server_count) {
        r3_address_v4(loopback, DNS_PORT, &config->servers[0]);
        config->server_count = 1;
    }
    return 0;
}
