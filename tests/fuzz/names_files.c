/* resolv.conf and the hosts file, with anything in them. */
#include "../../net/resolver.h"
#include "fuzz.h"

#include <sys/mman.h>
#include <unistd.h>

const struct fuzz_seed fuzz_seeds[] = {
    FUZZ_SEED("; comment\nnameserver 192.0.2.1 # one\nnameserver fe80::1%1\nsearch a.test b.test\n"
              "options ndots:2 timeout:3 attempts:4 rotate use-vc no-aaaa edns0\n"),
    FUZZ_SEED("domain x\nnameserver 2001:db8::1\nnameserver 1\noptions ndots:99999999999 timeout:\n"),
    FUZZ_SEED("nameserver 1.1.1.1\nnameserver 1.1.1.2\nnameserver 1.1.1.3\nnameserver ::4\nnameserver ::5\nsearch .\n"),
    FUZZ_SEED("127.0.0.1 localhost me\n::1 me\t# six\n192.0.2.7\tseven.test me seven\nfe80::1%lo me\n"),
    {0, 0},
};

static void check_config(const r3_resolver_config *config)
{
    const char *domain = config->search;
    MUST(config->server_count >= 1 && config->server_count <= R3_RESOLVER_SERVERS);
    for (int i = 0; i < config->server_count; i++) {
        int family = r3_address_family(&config->servers[i]);
        MUST(family == AF_INET || family == AF_INET6);
        MUST(r3_address_port(&config->servers[i]) == 53);
    }
    for (int i = 0; i < config->search_count; i++) {
        MUST(domain < config->search + sizeof config->search && *domain);
        const char *end = memchr(domain, 0, (size_t)(config->search + sizeof config->search - domain));
        MUST(end);
        domain = end + 1;
    }
    MUST(config->ndots >= 0 && config->ndots <= 15 && config->attempts >= 1 && config->attempts <= 5);
    MUST(config->timeout_ms >= 1000 && config->timeout_ms <= 30000);
}

const unsigned long fuzz_rounds = 20000;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static r3_resolver resolver;
    static int fd = -1;
    static char path[64];
    r3_resolver_config config;
    r3_resolver_ip ip;
    if (fd < 0) {
        fd = memfd_create("names", MFD_CLOEXEC);
        snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    }
    MUST(ftruncate(fd, 0) == 0 && pwrite(fd, bytes, size, 0) == (ssize_t)size);
    MUST(r3_resolver_load(path, &config) == 0);
    check_config(&config);
    memset(&resolver, 0, sizeof resolver);
    resolver.__config = &config;
    config.hosts = path;
    int found = __r3_hosts_by_name(&resolver, "me", AF_UNSPEC);
    MUST(found == resolver.__count && found >= 0 && found <= R3_RESOLVER_ADDRESSES);
    MUST(memchr(resolver.__canonical, 0, sizeof resolver.__canonical));
    MUST(__r3_resolver_parse("192.0.2.7", &ip) == 0);
    __r3_hosts_by_ip(&resolver, &ip);
    MUST(memchr(resolver.__canonical, 0, sizeof resolver.__canonical));
    return 0;
}
