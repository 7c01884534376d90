/* Streams over a kernel that takes a part, is interrupted, or fails: no byte is lost, doubled or out of order. */
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#include "door.h"
#include "tap.h"

enum { FD = 77, SIZE = 60000 }; /* a descriptor that only the door knows */

static unsigned char data[SIZE], kernel[SIZE + 64];
static size_t kernel_len, kernel_at;
static unsigned calls, most, fail_every;
static long failure;
static uint64_t state = 1;

static unsigned next_random(unsigned below)
{
    state = state * 6364136223846793005u + 1442695040888963407u;
    return (unsigned)(state >> 33) % below;
}

static long take(const void *from, size_t len, size_t may)
{
    size_t n = len < may ? len : may;
    if (n > sizeof kernel - kernel_len)
        n = sizeof kernel - kernel_len;
    memcpy(kernel + kernel_len, from, n);
    kernel_len += n;
    return (long)n;
}

/* Takes or gives 1 to `most` bytes a call; every `fail_every`th call fails. */
static long meddle(long n, long a, long b, long c, long d, long e, long f)
{
    if (a != FD || (n != SYS_write && n != SYS_writev && n != SYS_read && n != SYS_close))
        return door_pass(n, a, b, c, d, e, f);
    if (n == SYS_close)
        return 0;
    calls++;
    if (fail_every && calls % fail_every == 0)
        return failure;
    size_t may = 1 + next_random(most);
    if (n == SYS_write)
        return take((void *)b, (size_t)c, may);
    if (n == SYS_writev) {
        const struct iovec *parts = (void *)b;
        long total = 0;
        for (long i = 0; i < c && may; i++) {
            long taken = take(parts[i].iov_base, parts[i].iov_len, may);
            total += taken;
            may -= (size_t)taken;
        }
        return total;
    }
    size_t left = kernel_len - kernel_at, given = (size_t)c < left ? (size_t)c : left;
    given = given < may ? given : may;
    memcpy((void *)b, kernel + kernel_at, given);
    kernel_at += given;
    return (long)given;
}

static void begin(unsigned most_bytes, unsigned every, long with)
{
    kernel_len = kernel_at = calls = 0;
    most = most_bytes;
    fail_every = every;
    failure = with;
    for (size_t i = 0; i < SIZE; i++)
        data[i] = (unsigned char)(i % 61 == 60 ? '\n' : 'A' + (i / 61 + i) % 50);
    door = meddle;
}

static long fcntl_says_read_write(long n, long a, long b, long c, long d, long e, long f)
{
    return a == FD && n == SYS_fcntl ? 2 : door_pass(n, a, b, c, d, e, f);
}

static FILE *open_stream(const char *mode)
{
    door = fcntl_says_read_write;
    FILE *f = fdopen(FD, mode);
    door = meddle;
    CHECK(f != NULL);
    return f;
}

static void write_all(int mode)
{
    FILE *f = open_stream("w");
    setvbuf(f, NULL, mode, 0);
    for (size_t done = 0, n; done < SIZE; done += n) {
        n = 1 + next_random(done % 3 ? 90 : 9000);
        n = n < SIZE - done ? n : SIZE - done;
        if (n == 1)
            CHECK_EQ(putc(data[done], f), data[done]);
        else
            CHECK_EQ(fwrite(data + done, 1, n, f), n);
    }
    CHECK_EQ(fclose(f), 0);
    CHECK_EQ(kernel_len, SIZE);
    CHECK(memcmp(kernel, data, SIZE) == 0);
}

TEST(short_writes_lose_nothing_in_any_buffering)
{
    static const int modes[] = {_IOFBF, _IOLBF, _IONBF};
    for (int i = 0; i < 3; i++) {
        begin(700, 0, 0);
        write_all(modes[i]);
        begin(3, 0, 0);
        write_all(modes[i]);
    }
}

TEST(interrupted_writes_are_made_again)
{
    begin(5000, 2, -EINTR);
    write_all(_IOFBF);
    begin(300, 3, -EINTR);
    write_all(_IOLBF);
    begin(40, 2, -EINTR);
    write_all(_IONBF);
}

TEST(after_a_failure_the_rest_goes_out_with_the_next_try)
{
    begin(900, 5, -EAGAIN);
    FILE *f = open_stream("w");
    size_t done = 0, failed = 0;
    while (done < SIZE) {
        size_t n = 1 + next_random(2000);
        n = n < SIZE - done ? n : SIZE - done;
        done += fwrite(data + done, 1, n, f);
        failed += ferror(f) != 0;
        clearerr(f);
    }
    while (fflush(f))
        failed++;
    CHECK(failed > 5);
    CHECK_EQ(kernel_len, SIZE);
    CHECK(memcmp(kernel, data, SIZE) == 0);
    fclose(f);
}

TEST(formatted_text_survives_the_same)
{
    begin(7, 4, -EINTR);
    FILE *f = open_stream("w");
    static char expected[SIZE];
    size_t len = 0;
    for (int i = 0; i < 500; i++) {
        CHECK(fprintf(f, "%d:%s;", i, "text") > 0);
        len += (size_t)sprintf(expected + len, "%d:%s;", i, "text");
    }
    CHECK_EQ(fclose(f), 0);
    CHECK_EQ(kernel_len, len);
    CHECK(memcmp(kernel, expected, len) == 0);
    begin(3, 3, -EINTR);
    CHECK_EQ(dprintf(FD, "%1000d|%s", 7, "end"), 1004);
    CHECK_EQ(kernel_len, 1004);
    CHECK(memcmp(kernel + 998, " 7|end", 6) == 0);
}

TEST(a_message_to_an_unbuffered_stream_is_one_write)
{
    begin(1000, 0, 0);
    FILE *f = open_stream("w");
    setvbuf(f, NULL, _IONBF, 0);
    fprintf(f, "%s: %d of %d: %s\n", "program", 1, 2, "message");
    CHECK_EQ(calls, 1);
    fputs("text\n", f);
    CHECK_EQ(calls, 2);
    CHECK(memcmp(kernel, "program: 1 of 2: message\ntext\n", kernel_len) == 0);
    fclose(f);
}

TEST(short_reads_lose_nothing_and_an_interrupted_one_is_told)
{
    static unsigned char got[SIZE];
    begin(70, 7, -EINTR);
    memcpy(kernel, data, SIZE);
    kernel_len = SIZE;
    FILE *f = open_stream("r");
    size_t done = 0, interrupted = 0;
    while (!feof(f)) {
        size_t n = 1 + next_random(done % 2 ? 50 : 6000);
        n = n < SIZE - done ? n : SIZE - done + 1;
        if (done < SIZE)
            done += fread(got + done, 1, n < SIZE - done ? n : SIZE - done, f);
        else if (getc(f) != EOF)
            CHECK(0);
        if (ferror(f)) {
            CHECK_EQ(errno, EINTR);
            interrupted++;
        }
        if (ferror(f))
            clearerr(f);
    }
    CHECK(interrupted > 10);
    CHECK_EQ(done, SIZE);
    CHECK(memcmp(got, data, SIZE) == 0);
    fclose(f);
}

TEST(a_kernel_that_takes_nothing_is_an_error_and_no_loop)
{
    begin(1, 1, 0);
    FILE *f = open_stream("w");
    fputs("x", f);
    CHECK_EQ(fflush(f), EOF);
    CHECK_EQ(errno, EIO);
    fclose(f);
}

static long no_memory_no_files(long n, long a, long b, long c, long d, long e, long f)
{
    return n == SYS_openat ? -EMFILE : door_pass(n, a, b, c, d, e, f);
}

TEST(a_file_that_cannot_be_opened_leaves_nothing)
{
    door = no_memory_no_files;
    errno = 0;
    CHECK(fopen("/dev/null", "r") == NULL);
    CHECK_EQ(errno, EMFILE);
    CHECK(tmpfile() == NULL);
    CHECK_EQ(errno, EMFILE);
    door = NULL;
}

int main(void)
{
    RUN(short_writes_lose_nothing_in_any_buffering);
    RUN(interrupted_writes_are_made_again);
    RUN(after_a_failure_the_rest_goes_out_with_the_next_try);
    RUN(formatted_text_survives_the_same);
    RUN(a_message_to_an_unbuffered_stream_is_one_write);
    RUN(short_reads_lose_nothing_and_an_interrupted_one_is_told);
    RUN(a_kernel_that_takes_nothing_is_an_error_and_no_loop);
    RUN(a_file_that_cannot_be_opened_leaves_nothing);
    return tap_done();
}
