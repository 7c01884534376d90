/* Streams over files and pipes: modes, buffering, reading, writing, ends and errors. */
#include "stream.h"

#include <errno.h>
#include <fcntl.h>

TEST(what_is_written_can_be_read_back)
{
    FILE *f = fopen(path, "w");
    CHECK(f != NULL);
    CHECK_EQ(fputs("one\ntwo\n", f), 0);
    CHECK_EQ(putc('3', f), '3');
    CHECK_EQ(fwrite("abcdef", 2, 3, f), 3);
    CHECK_EQ(fprintf(f, "%d\n", 42), 3);
    CHECK_STR(file_content(), "");
    CHECK_EQ(fclose(f), 0);
    CHECK_STR(file_content(), "one\ntwo\n3abcdef42\n");

    char line[32], rest[32] = {0};
    f = fopen(path, "r");
    CHECK(fgets(line, sizeof line, f) == line);
    CHECK_STR(line, "one\n");
    CHECK_EQ(getc(f), 't');
    CHECK_EQ(fread(rest, 1, sizeof rest, f), 13);
    CHECK_STR(rest, "wo\n3abcdef42\n");
    CHECK(feof(f) && !ferror(f));
    CHECK_EQ(getc(f), EOF);
    clearerr(f);
    CHECK(!feof(f));
    CHECK_EQ(fclose(f), 0);
}

TEST(modes)
{
    errno = 0;
    CHECK(fopen("/nowhere/at/all", "r") == NULL);
    CHECK_EQ(errno, ENOENT);
    CHECK(fopen(path, "q") == NULL);
    CHECK_EQ(errno, EINVAL);
    CHECK(fopen(path, "wx") == NULL);
    CHECK_EQ(errno, EEXIST);

    put_file("12345");
    FILE *f = fopen(path, "a");
    fputs("67", f);
    fclose(f);
    CHECK_STR(file_content(), "1234567");
    f = fopen(path, "r+");
    fputs("ab", f);
    fclose(f);
    CHECK_STR(file_content(), "ab34567");
    f = fopen(path, "a+");
    CHECK_EQ(getc(f), 'a');
    fseek(f, 0, SEEK_CUR);
    fputs("8", f);
    fclose(f);
    CHECK_STR(file_content(), "ab345678");
    f = fopen(path, "w+e");
    CHECK_EQ(fcntl(fileno(f), F_GETFD), FD_CLOEXEC);
    fputs("new", f);
    rewind(f);
    CHECK_EQ(getc(f), 'n');
    fclose(f);
    f = fopen(path, "r");
    CHECK_EQ(fcntl(fileno(f), F_GETFD), 0);
    fclose(f);
}

TEST(the_wrong_direction_is_an_error)
{
    put_file("abc");
    FILE *f = fopen(path, "r");
    errno = 0;
    CHECK_EQ(putc('x', f), EOF);
    CHECK_EQ(errno, EBADF);
    CHECK(ferror(f));
    clearerr(f);
    CHECK_EQ(getc(f), 'a');
    fclose(f);
    f = fopen(path, "w");
    errno = 0;
    CHECK_EQ(getc(f), EOF);
    CHECK_EQ(errno, EBADF);
    CHECK(ferror(f) && !feof(f));
    CHECK_EQ(ungetc('x', f), EOF);
    fclose(f);
}

TEST(blocks_of_every_size_pass_the_buffer_unharmed)
{
    static unsigned char out[50000], in[sizeof out + 1];
    for (size_t i = 0; i < sizeof out; i++)
        out[i] = (unsigned char)(i * 7 + i / 251);
    FILE *f = fopen(path, "w");
    size_t done = 0, step = 1;
    for (; done + step < sizeof out; done += step, step = (step * 5 + 3) % 9001)
        CHECK_EQ(fwrite(out + done, 1, step, f), step);
    CHECK_EQ(fwrite(out + done, 1, sizeof out - done, f), sizeof out - done);
    CHECK_EQ(fclose(f), 0);
    f = fopen(path, "r");
    for (done = 0, step = 2; done + step < sizeof out; done += step, step = (step * 7 + 1) % 8111)
        CHECK_EQ(fread(in + done, 1, step, f), step);
    CHECK_EQ(fread(in + done, 1, sizeof in - done, f), sizeof out - done);
    CHECK(feof(f));
    CHECK(memcmp(in, out, sizeof out) == 0);
    fclose(f);
}

TEST(buffering_is_full_by_line_or_none)
{
    int fds[2];
    char got[64];
    CHECK_EQ(pipe2(fds, O_NONBLOCK), 0);
    FILE *f = fdopen(fds[1], "w");
    fputs("a\nb", f);
    CHECK_EQ(read(fds[0], got, sizeof got), -1);
    fflush(f);
    CHECK_EQ(read(fds[0], got, sizeof got), 3);
    setlinebuf(f);
    fputs("c\nd", f);
    CHECK_EQ(read(fds[0], got, sizeof got), 2);
    putc('e', f);
    CHECK_EQ(read(fds[0], got, sizeof got), -1);
    putc('\n', f);
    CHECK_EQ(read(fds[0], got, sizeof got), 3);
    fprintf(f, "%s\n%d", "x", 1);
    CHECK_EQ(read(fds[0], got, sizeof got), 2);
    fflush(f);
    CHECK_EQ(read(fds[0], got, sizeof got), 1);
    CHECK_EQ(setvbuf(f, NULL, _IONBF, 0), 0);
    putc('g', f);
    CHECK_EQ(read(fds[0], got, sizeof got), 1);
    static char memory[64];
    CHECK_EQ(setvbuf(f, memory, _IOFBF, sizeof memory), 0);
    fputs("hi", f);
    CHECK_EQ(read(fds[0], got, sizeof got), -1);
    CHECK_EQ(setvbuf(f, NULL, 17, 0), -1);
    CHECK_EQ(fclose(f), 0);
    CHECK_EQ(read(fds[0], got, sizeof got), 2);
    close(fds[0]);
}

TEST(lines_of_any_length)
{
    FILE *f = fopen(path, "w");
    for (int i = 0; i < 5000; i++)
        putc('a' + i % 26, f);
    fputs("\nshort\n\nlast without newline", f);
    fclose(f);

    f = fopen(path, "r");
    char *line = NULL;
    size_t size = 0;
    CHECK_EQ(getline(&line, &size, f), 5001);
    CHECK(line[4999] == 'a' + 4999 % 26 && line[5000] == '\n' && line[5001] == 0 && size >= 5002);
    CHECK_EQ(getline(&line, &size, f), 6);
    CHECK_STR(line, "short\n");
    CHECK_EQ(getline(&line, &size, f), 1);
    CHECK_EQ(getdelim(&line, &size, ' ', f), 5);
    CHECK_STR(line, "last ");
    CHECK_EQ(getline(&line, &size, f), 15);
    CHECK_STR(line, "without newline");
    CHECK_EQ(getline(&line, &size, f), -1);
    CHECK(feof(f));
    free(line);

    char small[4];
    rewind(f);
    CHECK(fgets(small, sizeof small, f) && !strcmp(small, "abc"));
    CHECK(fgets(small, 1, f) && !strcmp(small, ""));
    CHECK_EQ(getc(f), 'd');
    CHECK(fgets(small, 0, f) == NULL);
    fclose(f);
}

TEST(what_was_read_can_be_pushed_back)
{
    put_file("abc");
    FILE *f = fopen(path, "r");
    for (const char *c = "12345678"; *c; c++)
        CHECK_EQ(ungetc(*c, f), *c);
    CHECK_EQ(ungetc(EOF, f), EOF);
    for (const char *c = "87654321abc"; *c; c++)
        CHECK_EQ(getc(f), *c);
    CHECK_EQ(getc(f), EOF);
    CHECK_EQ(ungetc('z', f), 'z');
    CHECK(!feof(f));
    CHECK_EQ(getc(f), 'z');
    CHECK_EQ(ungetc(255, f), 255);
    CHECK_EQ(getc(f), 255);
    fclose(f);
}

TEST(a_failed_write_is_told_and_its_bytes_are_kept)
{
    int fds[2];
    CHECK_EQ(pipe2(fds, O_NONBLOCK), 0);
    FILE *f = fdopen(fds[1], "w");
    static char block[3000], got[3000];
    size_t written = 0, total = 0;
    memset(block, 'x', sizeof block);
    while (!ferror(f))
        written += fwrite(block, 1, sizeof block, f);
    CHECK_EQ(errno, EAGAIN);
    CHECK_EQ(fflush(f), EOF);
    for (ssize_t n; (n = read(fds[0], got, sizeof got)) > 0 || (fflush(f) == 0 && total < written);)
        total += n > 0 ? (size_t)n : 0;
    CHECK_EQ(total, written);
    fclose(f);
    close(fds[0]);

    f = fopen("/dev/full", "w");
    if (f) {
        fputs("lost", f);
        errno = 0;
        CHECK_EQ(fclose(f), EOF);
        CHECK_EQ(errno, ENOSPC);
    }
}

TEST(fdopen_takes_only_what_the_descriptor_can)
{
    int fd = open(path, O_RDONLY);
    errno = 0;
    CHECK(fdopen(fd, "w") == NULL);
    CHECK_EQ(errno, EINVAL);
    close(fd);
    CHECK(fdopen(fd, "r") == NULL);
    CHECK_EQ(errno, EBADF);
    put_file("12");
    fd = open(path, O_WRONLY);
    FILE *f = fdopen(fd, "a");
    CHECK_EQ(fileno(f), fd);
    fputs("34", f);
    fclose(f);
    CHECK_STR(file_content(), "1234");
    CHECK_EQ(fcntl(fd, F_GETFD), -1);
}

TEST(freopen_keeps_stream_and_descriptor)
{
    put_file("old");
    FILE *f = fopen("/dev/null", "w");
    int fd = fileno(f);
    CHECK(freopen(path, "a+", f) == f);
    CHECK_EQ(fileno(f), fd);
    fputs("+new", f);
    rewind(f);
    CHECK_EQ(getc(f), 'o');
    CHECK(freopen(NULL, "r", f) == f);
    CHECK_EQ(putc('x', f), EOF);
    CHECK(freopen("/nowhere/at/all", "r", f) == NULL);
    CHECK_EQ(fcntl(fd, F_GETFD), -1);
    CHECK_STR(file_content(), "old+new");
}

TEST(flush_all_writes_every_stream)
{
    FILE *f = fopen(path, "w"), *g = fopen("/dev/null", "w");
    fputs("pending", f);
    CHECK_STR(file_content(), "");
    CHECK_EQ(fflush(NULL), 0);
    CHECK_STR(file_content(), "pending");
    fclose(g);
    fclose(f);
}

TEST(a_temporary_file_has_no_name)
{
    FILE *f = tmpfile();
    CHECK(f != NULL);
    fputs("x", f);
    rewind(f);
    CHECK_EQ(getc(f), 'x');
    CHECK_EQ(fclose(f), 0);
}

int main(void)
{
    make_path();
    RUN(what_is_written_can_be_read_back);
    RUN(modes);
    RUN(the_wrong_direction_is_an_error);
    RUN(blocks_of_every_size_pass_the_buffer_unharmed);
    RUN(buffering_is_full_by_line_or_none);
    RUN(lines_of_any_length);
    RUN(what_was_read_can_be_pushed_back);
    RUN(a_failed_write_is_told_and_its_bytes_are_kept);
    RUN(fdopen_takes_only_what_the_descriptor_can);
    RUN(freopen_keeps_stream_and_descriptor);
    RUN(flush_all_writes_every_stream);
    RUN(a_temporary_file_has_no_name);
    unlink(path);
    return tap_done();
}
