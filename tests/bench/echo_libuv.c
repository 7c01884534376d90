/* The echo server on libuv, its streams: read_start with one buffer for all, and uv_try_write, which is its quick way. */
#include "echo_peer.h"

#include <uv.h>

static char shared[16384];

static void on_closed(uv_handle_t *client) { free(client); }

static void give_buffer(uv_handle_t *client, size_t size, uv_buf_t *buffer)
{
    (void)client, (void)size;
    *buffer = uv_buf_init(shared, sizeof shared);
}

static void on_read(uv_stream_t *client, ssize_t n, const uv_buf_t *buffer)
{
    if (!n)
        return;
    uv_buf_t back = uv_buf_init(buffer->base, n > 0 ? (unsigned)n : 0);
    if (n < 0 || uv_try_write(client, &back, 1) != n)
        uv_close((uv_handle_t *)client, on_closed);
}

static void on_client(uv_stream_t *listener, int status)
{
    (void)status;
    uv_tcp_t *client = malloc(sizeof *client);
    uv_tcp_init(listener->loop, client);
    if (uv_accept(listener, (uv_stream_t *)client) == 0)
        uv_read_start((uv_stream_t *)client, give_buffer, on_read);
    else
        uv_close((uv_handle_t *)client, on_closed);
}

static void on_term(uv_signal_t *signal, int number)
{
    (void)number;
    uv_stop(signal->loop);
}

int main(void)
{
    uv_loop_t loop;
    uv_tcp_t listener;
    uv_signal_t term;
    uv_loop_init(&loop);
    uv_tcp_init(&loop, &listener);
    uv_tcp_open(&listener, listen_here());
    uv_listen((uv_stream_t *)&listener, 65535, on_client);
    uv_signal_init(&loop, &term);
    uv_signal_start(&term, on_term, SIGTERM);
    uv_run(&loop, UV_RUN_DEFAULT);
    tell_calls();
    return 0;
}
