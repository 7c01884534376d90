/* The end of an asynchronous read as an event (EVFILT_AIO), where the kernel has such reads. */
#include "io/loop.h"

#include <aio.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>

TEST(smoke)
{
    char path[] = "/tmp/ring3-aio-XXXXXX", buf[8];
    CHECK_EQ(r3_selector_open(&loop), 0);
    int fd = mkstemp(path);
    CHECK_EQ(write(fd, "bytes", 5), 5);
    struct aiocb request = {.aio_fildes = fd, .aio_buf = buf, .aio_nbytes = sizeof buf};
    request.aio_sigevent.sigev_notify = SIGEV_KEVENT;
    request.aio_sigevent.sigev_notify_kqueue = loop.fd;
    request.aio_sigevent.sigev_value.sival_ptr = (void *)9;
    int r = aio_read(&request);
    if (r == 0) {
        const r3_event *event = loop_event(9);
        CHECK(event && r3_event_is_aio(event) && !r3_event_is_readable(event));
        CHECK_EQ(aio_return(&request), 5);
    } else {
        CHECK_EQ(errno, ENOSYS);
        tap_skip = "this kernel has no asynchronous reads";
    }
    close(fd);
    unlink(path);
    r3_selector_close(&loop);
}

int main(void)
{
    RUN(smoke);
    return tap_done();
}
