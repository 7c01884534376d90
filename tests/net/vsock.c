/* Sockets between virtual machine and host, through the kernel's own loopback where it has one (vsock_loopback). */
#include "net/pair.h"

TEST(a_vsock_stream_over_the_loopback)
{
    char bytes[8];
    r3_address peer;
    CHECK_EQ(r3_selector_open(&loop), 0);
    r3_address_vsock(VMADDR_CID_ANY, VMADDR_PORT_ANY, &where);
    listener = r3_tcp_serve(&where, 4);
    if (listener == -EAFNOSUPPORT || listener == -EPROTONOSUPPORT) {
        r3_selector_close(&loop);
        SKIP("no vsock in this kernel");
    }
    CHECK(listener >= 0);
    server = -1;
    CHECK_EQ(r3_tcp_local_address(listener, &where), 0);
    CHECK_EQ(r3_address_family(&where), AF_VSOCK);
    CHECK_EQ(where.len_bytes, sizeof(struct sockaddr_vm));
    CHECK_EQ(r3_selector_register(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    where.as.vm.svm_cid = VMADDR_CID_LOCAL;
    client = r3_tcp_dial(&where);
    if (client >= 0)
        CHECK_EQ(r3_selector_register(&loop, client, CLIENT, R3_WRITABLE, R3_EDGE), 0);
    if (client < 0 || !loop_writable(CLIENT) || r3_tcp_take_error(client) < 0) {
        teardown();
        SKIP("no vsock loopback in this kernel");
    }
    CHECK_EQ(r3_selector_reregister(&loop, listener, LISTENER, R3_READABLE, R3_EDGE), 0);
    CHECK(loop_readable(LISTENER));
    server = r3_tcp_accept(listener, &peer);
    CHECK(server >= 0);
    CHECK_EQ(r3_address_family(&peer), AF_VSOCK);
    CHECK_EQ(r3_selector_register(&loop, server, SERVER, R3_READABLE, R3_EDGE), 0);
    CHECK_EQ(r3_tcp_write(client, "hello", 5), 5);
    CHECK_EQ(read_all(server, SERVER, bytes, 5), 5);
    teardown();
}

int main(void)
{
    RUN(a_vsock_stream_over_the_loopback);
    return tap_done();
}
