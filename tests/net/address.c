/* Addresses from text and to text. */
#include "tap.h"

#include <errno.h>
#include <ring3/address.h>

/* Reads text and writes it again. */
static void becomes(const char *text, const char *canonical)
{
    r3_address address, again;
    char out[R3_ADDRESS_TEXT_BYTES];
    if (!CHECK_EQ(r3_address_parse(text, &address), 0))
        return;
    CHECK_EQ(r3_address_format(&address, out, sizeof out), strlen(canonical));
    CHECK_STR(out, canonical);
    CHECK_EQ(r3_address_parse(out, &again), 0);
    CHECK(r3_address_equal(&address, &again));
}

static void refused(const char *text)
{
    r3_address address;
    if (!CHECK_EQ(r3_address_parse(text, &address), -EINVAL))
        tap_text(text);
}

TEST(ipv4_with_and_without_port)
{
    becomes("127.0.0.1:8080", "127.0.0.1:8080");
    becomes("255.255.255.255:65535", "255.255.255.255:65535");
    becomes("0.0.0.0:0", "0.0.0.0:0");
    becomes("192.0.2.1", "192.0.2.1:0");
    becomes(":8080", "0.0.0.0:8080");
}

TEST(ipv6_in_its_one_form)
{
    becomes("[::]:1", "[::]:1");
    becomes("[::1]:8080", "[::1]:8080");
    becomes("::1", "[::1]:0");
    becomes("[2001:DB8:0:0:1:0:0:1]:80", "[2001:db8::1:0:0:1]:80");
    becomes("2001:db8:0:1:1:1:1:1", "[2001:db8:0:1:1:1:1:1]:0");
    becomes("2001:0:0:1:0:0:0:1", "[2001:0:0:1::1]:0");
    becomes("1:2:3:4:5:6:7:8", "[1:2:3:4:5:6:7:8]:0");
    becomes("1::", "[1::]:0");
    becomes("1:2:3:4:5:6:7::", "[1:2:3:4:5:6:7:0]:0");
    becomes("::2:3:4:5:6:7:8", "[0:2:3:4:5:6:7:8]:0");
    becomes("::ffff:192.0.2.1", "[::ffff:192.0.2.1]:0");
    becomes("64:ff9b::192.0.2.33", "[64:ff9b::c000:221]:0");
}

TEST(scopes_by_number_and_by_name)
{
    r3_address address;
    becomes("[fe80::1%7]:80", "[fe80::1%7]:80");
    becomes("fe80::1%7", "[fe80::1%7]:0");
    if (r3_address_parse("[fe80::1%lo]:80", &address) == 0)
        CHECK(address.as.v6.sin6_scope_id > 0);
    CHECK_EQ(r3_address_parse("[fe80::1%nosuch0]:80", &address), -ENODEV);
    refused("[fe80::1%]:80");
    refused("[fe80::1%0123456789abcdef]:80");
}

TEST(unix_paths_abstract_names_and_unnamed)
{
    r3_address address;
    char longest[5 + 109];
    becomes("unix:/run/x.sock", "unix:/run/x.sock");
    becomes("unix:@x", "unix:@x");
    becomes("unix:", "unix:");
    becomes("/run/x.sock", "unix:/run/x.sock");
    becomes("@x", "unix:@x");
    CHECK_EQ(r3_address_parse("unix:/a", &address), 0);
    CHECK_EQ(address.len_bytes, 2 + 3);
    CHECK_EQ(r3_address_parse("unix:@a", &address), 0);
    CHECK_EQ(address.len_bytes, 2 + 2);
    CHECK_EQ(address.as.local.sun_path[0], 0);
    enum { MOST = sizeof address.as.local.sun_path - 1 };
    memset(longest, 'p', sizeof longest);
    memcpy(longest, "unix:", 5);
    longest[5 + MOST] = 0;
    becomes(longest, longest);
    longest[5 + MOST] = 'p';
    longest[5 + MOST + 1] = 0;
    CHECK_EQ(r3_address_parse(longest, &address), -ENAMETOOLONG);
    CHECK_EQ(r3_address_unix("a\0b", 3, &address), -EINVAL);
    CHECK_EQ(r3_address_unix("\0a\0", 3, &address), 0);
}

TEST(vsock_context_and_port)
{
    r3_address address, other;
    becomes("vsock:2:1234", "vsock:2:1234");
    becomes("vsock:4294967294:4294967294", "vsock:4294967294:4294967294");
    becomes("vsock::80", "vsock::80");
    becomes("vsock::", "vsock::");
    refused("vsock:");
    refused("vsock:2");
    refused("vsock:2:4294967296");
    refused("vsock:2:80:1");
    refused("vsock:x:80");
    CHECK_EQ(r3_address_parse("vsock:2:1234", &address), 0);
    CHECK_EQ(r3_address_family(&address), AF_VSOCK);
    CHECK_EQ(address.as.vm.svm_cid, VMADDR_CID_HOST);
    CHECK_EQ(address.as.vm.svm_port, 1234);
    CHECK_EQ(address.len_bytes, sizeof(struct sockaddr_vm));
    CHECK_EQ(r3_address_port(&address), 0);
    r3_address_vsock(VMADDR_CID_HOST, 1235, &other);
    CHECK(!r3_address_equal(&address, &other));
}

TEST(what_is_no_address_is_refused)
{
    static const char *const bad[] = {
        "", " ", "x", "localhost:80", "1.2.3", "1.2.3.4.5", "1.2.3.256", "01.2.3.4", "0x7f.0.0.1", "1.2.3.4:", "1.2.3.4:65536",
        "1.2.3.4:080", "1.2.3.4:-1", "1.2.3.4:8x", "1.2.3.4 :80", "1..2.3", ":", ":::", "[::1", "[::1]80", "[::1]:", "[]:80",
        "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "g::", ":1:2:3:4:5:6:7", "1:2:3:4:5:6:7:", "::1.2.3",
        "1:2:3:4:5:6:7:1.2.3.4", "::1.2.3.4:5", "1:2:3:4::5:6:7:8", "[1.2.3.4]:80", "80",
    };
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        refused(bad[i]);
}

TEST(text_that_does_not_fit_is_told)
{
    r3_address address;
    char out[15];
    CHECK_EQ(r3_address_parse("127.0.0.1:8080", &address), 0);
    CHECK_EQ(r3_address_format(&address, out, 14), -ENOSPC);
    CHECK_EQ(r3_address_format(&address, out, 15), 14);
    address.as.any.sa_family = 200;
    CHECK_EQ(r3_address_format(&address, out, sizeof out), -EAFNOSUPPORT);
}

TEST(values_are_built_compared_and_given_ports)
{
    static const unsigned char v4[4] = {10, 0, 0, 1}, v6[16] = {[15] = 1};
    r3_address a, b;
    r3_address_v4(v4, 443, &a);
    r3_address_parse("10.0.0.1:443", &b);
    CHECK(r3_address_equal(&a, &b));
    CHECK_EQ(r3_address_port(&a), 443);
    r3_address_set_port(&a, 0xabcd);
    CHECK_EQ(r3_address_port(&a), 0xabcd);
    CHECK_EQ(((unsigned char *)&a.as.v4.sin_port)[0], 0xab);
    CHECK(!r3_address_equal(&a, &b));
    r3_address_v6(v6, 443, 0, &b);
    CHECK_EQ(r3_address_family(&b), AF_INET6);
    CHECK(!r3_address_equal(&a, &b));
    r3_address_v6(v6, 443, 2, &a);
    CHECK(!r3_address_equal(&a, &b));
    CHECK_EQ(r3_address_unix("/x", 2, &a), 0);
    CHECK_EQ(r3_address_port(&a), 0);
}

int main(void)
{
    RUN(ipv4_with_and_without_port);
    RUN(ipv6_in_its_one_form);
    RUN(scopes_by_number_and_by_name);
    RUN(unix_paths_abstract_names_and_unnamed);
    RUN(vsock_context_and_port);
    RUN(what_is_no_address_is_refused);
    RUN(text_that_does_not_fit_is_told);
    RUN(values_are_built_compared_and_given_ports);
    return tap_done();
}
