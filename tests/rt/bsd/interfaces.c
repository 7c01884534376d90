/* Interfaces and their addresses. */
#include "tap.h"

#include <ifaddrs.h>
#include <net/if.h>
#include <net/if_dl.h>
#include <netinet/in.h>
#include <sys/socket.h>

static const struct ifaddrs *find(const struct ifaddrs *list, const char *name, int family)
{
    while (list && (strcmp(list->ifa_name, name) || list->ifa_addr->sa_family != family))
        list = list->ifa_next;
    return list;
}

TEST(the_loopback_interface_is_there_with_its_address)
{
    struct ifaddrs *list = 0;
    CHECK_EQ(getifaddrs(&list), 0);
    const char *name = if_nametoindex("lo0") ? "lo0" : "lo";
    const struct ifaddrs *link = find(list, name, AF_LINK), *inet = find(list, name, AF_INET);
    CHECK(link);
    if (link) {
        CHECK_EQ(((struct sockaddr_dl *)(void *)link->ifa_addr)->sdl_index, if_nametoindex(name));
        CHECK(link->ifa_flags & IFF_LOOPBACK);
        CHECK(link->ifa_data);
    }
    if (inet) {
        const struct sockaddr_in *address = (const void *)inet->ifa_addr, *mask = (const void *)inet->ifa_netmask;
        CHECK_EQ(ntohl(address->sin_addr.s_addr), INADDR_LOOPBACK);
        CHECK(mask && mask->sin_family == AF_INET && ntohl(mask->sin_addr.s_addr) == 0xff000000);
    }
    freeifaddrs(list);
    if (!inet)
        SKIP("the loopback interface has no address");
}

TEST(every_interface_by_name_is_in_the_list)
{
    struct ifaddrs *list = 0;
    struct if_nameindex *all = if_nameindex();
    CHECK_EQ(getifaddrs(&list), 0);
    for (struct if_nameindex *i = all; i && i->if_index; i++)
        CHECK(find(list, i->if_name, AF_LINK));
    if_freenameindex(all);
    freeifaddrs(list);
    freeifaddrs(0);
}

int main(void)
{
    RUN(the_loopback_interface_is_there_with_its_address);
    RUN(every_interface_by_name_is_in_the_list);
    return tap_done();
}
