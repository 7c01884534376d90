/* Positions of streams, and streams over memory. */
#include "stream.h"

#include <errno.h>
#include <stdint.h>

TEST(positions_count_what_is_buffered)
{
    put_file("0123456789");
    FILE *f = fopen(path, "r+");
    CHECK_EQ(ftell(f), 0);
    CHECK_EQ(getc(f), '0');
    CHECK_EQ(ftell(f), 1);
    CHECK_EQ(fseek(f, 4, SEEK_CUR), 0);
    CHECK_EQ(getc(f), '5');
    CHECK_EQ(fseek(f, -2, SEEK_END), 0);
    CHECK_EQ(ftello(f), 8);
    CHECK_EQ(getc(f), '8');
    CHECK_EQ(fseek(f, 3, SEEK_SET), 0);
    fputs("ab", f);
    CHECK_EQ(ftell(f), 5);
    CHECK_EQ(fseek(f, 0, SEEK_CUR), 0);
    CHECK_EQ(getc(f), '5');
    fpos_t here;
    CHECK_EQ(fgetpos(f, &here), 0);
    while (getc(f) != EOF)
        ;
    CHECK_EQ(fsetpos(f, &here), 0);
    CHECK(!feof(f));
    CHECK_EQ(getc(f), '6');
    ungetc('x', f);
    CHECK_EQ(ftell(f), 6);
    errno = 0;
    CHECK_EQ(fseek(f, -1, SEEK_SET), -1);
    CHECK_EQ(errno, EINVAL);
    CHECK_EQ(fseek(f, 0, 9), -1);
    fclose(f);
    CHECK_STR(file_content(), "012ab56789");
}

TEST(reading_and_writing_may_alternate)
{
    put_file("abcdef");
    FILE *f = fopen(path, "r+");
    CHECK_EQ(getc(f), 'a');
    putc('X', f);
    CHECK_EQ(getc(f), 'c');
    putc('Y', f);
    fclose(f);
    CHECK_STR(file_content(), "aXcYef");
}

TEST(appending_is_at_the_end_wherever_one_has_read)
{
    put_file("abc");
    FILE *f = fopen(path, "a+");
    CHECK_EQ(getc(f), 'a');
    fputs("de", f);
    CHECK_EQ(ftell(f), 5);
    rewind(f);
    fputs("f", f);
    fclose(f);
    CHECK_STR(file_content(), "abcdef");
}

TEST(flush_of_input_moves_the_descriptor_to_the_stream)
{
    put_file("0123456789");
    FILE *f = fopen(path, "r");
    getc(f);
    CHECK_EQ(lseek(fileno(f), 0, SEEK_CUR), 10);
    CHECK_EQ(fflush(f), 0);
    CHECK_EQ(lseek(fileno(f), 0, SEEK_CUR), 1);
    CHECK_EQ(getc(f), '1');
    fclose(f);
}

TEST(pipes_have_no_position_and_keep_their_bytes)
{
    int fds[2];
    CHECK_EQ(pipe(fds), 0);
    CHECK_EQ(write(fds[1], "abc", 3), 3);
    FILE *f = fdopen(fds[0], "r");
    CHECK_EQ(getc(f), 'a');
    CHECK_EQ(fflush(f), 0);
    errno = 0;
    CHECK_EQ(ftell(f), -1);
    CHECK_EQ(errno, ESPIPE);
    CHECK_EQ(fseek(f, 0, SEEK_SET), -1);
    CHECK_EQ(getc(f), 'b');
    fclose(f);
    close(fds[1]);
}

TEST(memory_can_be_read_as_a_stream)
{
    char memory[] = "hello world";
    FILE *f = fmemopen(memory, 11, "r");
    char word[16] = {0};
    CHECK_EQ(fscanf(f, "%s", word), 1);
    CHECK_STR(word, "hello");
    CHECK_EQ(fseek(f, -5, SEEK_END), 0);
    CHECK_EQ(getc(f), 'w');
    CHECK_EQ(fread(word, 1, 16, f), 4);
    CHECK(feof(f));
    CHECK_EQ(fseek(f, 12, SEEK_SET), -1);
    CHECK_EQ(fileno(f), -1);
    fclose(f);
}

TEST(memory_can_be_written_up_to_its_size)
{
    char memory[8] = "xxxxxxx";
    FILE *f = fmemopen(memory, sizeof memory, "w");
    CHECK_EQ(memory[0], 0);
    fputs("abc", f);
    fflush(f);
    CHECK_STR(memory, "abc");
    fputs("defgh", f);
    CHECK_EQ(fflush(f), 0);
    CHECK(memcmp(memory, "abcdefgh", 8) == 0);
    fputs("i", f);
    errno = 0;
    CHECK_EQ(fflush(f), EOF);
    CHECK_EQ(errno, ENOSPC);
    fclose(f);

    strcpy(memory, "ab");
    f = fmemopen(memory, sizeof memory, "a+");
    fputs("cd", f);
    rewind(f);
    CHECK_EQ(getc(f), 'a');
    fclose(f);
    CHECK_STR(memory, "abcd");
    f = fmemopen(NULL, 100, "w+");
    fputs("own", f);
    rewind(f);
    CHECK_EQ(getc(f), 'o');
    fclose(f);
}

TEST(memory_streams_grow)
{
    char *text;
    size_t size;
    FILE *f = open_memstream(&text, &size);
    fflush(f);
    CHECK_STR(text, "");
    CHECK_EQ(size, 0);
    for (int i = 0; i < 3000; i++)
        fprintf(f, "%d,", i);
    fflush(f);
    CHECK_EQ(size, 10 * 2 + 90 * 3 + 900 * 4 + 2000 * 5);
    CHECK(strncmp(text, "0,1,2,", 6) == 0 && strcmp(text + size - 10, "2998,2999,") == 0);
    CHECK_EQ(fseek(f, 2, SEEK_SET), 0);
    fputs("X", f);
    fclose(f);
    CHECK_EQ(size, 3);
    CHECK(strncmp(text, "0,X,2,", 6) == 0);
    free(text);
}

int main(void)
{
    make_path();
    RUN(positions_count_what_is_buffered);
    RUN(reading_and_writing_may_alternate);
    RUN(appending_is_at_the_end_wherever_one_has_read);
    RUN(flush_of_input_moves_the_descriptor_to_the_stream);
    RUN(pipes_have_no_position_and_keep_their_bytes);
    RUN(memory_can_be_read_as_a_stream);
    RUN(memory_can_be_written_up_to_its_size);
    RUN(memory_streams_grow);
    unlink(path);
    return tap_done();
}
