/* The standard streams, what exit does with them, and streams in several processes and threads. */
#include "stream.h"

#include <errno.h>
#include <pthread.h>
#include <sys/wait.h>

/* Runs `body` in a child whose standard output is the file; gives its exit status. */
static int in_child(int (*body)(void))
{
    put_file("");
    pid_t pid = fork();
    if (!pid) {
        int fd = open(path, O_WRONLY | O_APPEND);
        dup2(fd, 1);
        dup2(fd, 2);
        exit(body());
    }
    int status = -1;
    CHECK_EQ(waitpid(pid, &status, 0), pid);
    return status;
}

static int prints(void)
{
    printf("%s %d\n", "printf", 1);
    puts("puts");
    putchar('c');
    fputs(" rest", stdout);
    return 3;
}

TEST(exit_writes_what_is_pending)
{
    CHECK_EQ(WEXITSTATUS(in_child(prints)), 3);
    CHECK_STR(file_content(), "printf 1\nputs\nc rest");
}

static int opens(void)
{
    FILE *f = fdopen(dup(1), "a");
    fputs("from an open stream", f);
    return 0;
}

TEST(exit_writes_opened_streams_too)
{
    in_child(opens);
    CHECK_STR(file_content(), "from an open stream");
}

static int errors(void)
{
    fprintf(stderr, "%s ", "at once");
    printf("later");
    errno = ENOENT;
    perror("perror");
    errno = EACCES;
    perror(NULL);
    return 0;
}

TEST(stderr_is_not_buffered)
{
    in_child(errors);
    CHECK_STR(file_content(), "at once perror: No such file or directory\nPermission denied\nlater");
}

static int reads(void)
{
    close(0);
    if (open(path, O_RDWR) != 0)
        return 1;
    if (write(0, "first\n2 third", 13) != 13 || lseek(0, 0, SEEK_SET))
        return 2;
    char line[16];
    int n = 0;
    if (!fgets(line, sizeof line, stdin) || strcmp(line, "first\n") || scanf("%d", &n) != 1 || n != 2)
        return 3;
    return getchar() == ' ' && getchar_unlocked() == 't' ? 0 : 4;
}

static int reads_then_leaves_the_rest(void)
{
    int failed = reads();
    pid_t pid = fork();
    if (!pid)
        exit(failed);
    waitpid(pid, &failed, 0);
    return lseek(0, 0, SEEK_CUR) == 9 ? WEXITSTATUS(failed) : 5;
}

TEST(stdin_reads_and_exit_gives_back_what_was_read_ahead)
{
    CHECK_EQ(WEXITSTATUS(in_child(reads_then_leaves_the_rest)), 0);
}

static int closes(void)
{
    puts("text");
    return fclose(stdout) == 0 && puts("no more") == EOF && fileno(stdout) == -1 ? 0 : 1;
}

TEST(a_standard_stream_can_be_closed)
{
    CHECK_EQ(WEXITSTATUS(in_child(closes)), 0);
    CHECK_STR(file_content(), "text\n");
}

TEST(descriptors_take_formatted_text)
{
    put_file("");
    int fd = open(path, O_WRONLY);
    CHECK_EQ(dprintf(fd, "%05d %600s|", 42, "wide"), 607);
    CHECK_EQ(file_content()[606], '|');
    close(fd);
    errno = 0;
    CHECK_EQ(dprintf(fd, "x"), -1);
    CHECK_EQ(errno, EBADF);
    char *text = NULL;
    CHECK_EQ(asprintf(&text, "%s=%d, %1000d", "key", 5, 6), 1007);
    CHECK(strncmp(text, "key=5,", 6) == 0 && strlen(text) == 1007);
    free(text);
}

enum { THREADS = 4, LINES = 300 };

static void *write_lines(void *stream)
{
    FILE *f = stream;
    for (int i = 0; i < LINES; i++)
        if (i % 2) {
            fprintf(f, "a line of %s %s\n", "two", "pieces");
        } else {
            flockfile(f);
            flockfile(f);
            fputs("a line of ", f);
            putc_unlocked('t', f);
            funlockfile(f);
            fputs("wo pieces\n", f);
            funlockfile(f);
        }
    return NULL;
}

TEST(lines_of_threads_do_not_mix)
{
    pthread_t threads[THREADS];
    FILE *f = fopen(path, "w");
    flockfile(f); /* held over the first pthread_create */
    for (int i = 0; i < THREADS; i++)
        CHECK_EQ(pthread_create(&threads[i], NULL, write_lines, f), 0);
    fputs("first\n", f);
    funlockfile(f);
    for (int i = 0; i < THREADS; i++)
        pthread_join(threads[i], NULL);
    CHECK_EQ(ftrylockfile(f), 0);
    funlockfile(f);
    CHECK_EQ(fclose(f), 0);
    f = fopen(path, "r");
    char line[64];
    int good = 0;
    CHECK(fgets(line, sizeof line, f) && !strcmp(line, "first\n"));
    while (fgets(line, sizeof line, f))
        good += strcmp(line, "a line of two pieces\n") == 0;
    CHECK_EQ(good, THREADS * LINES);
    fclose(f);
}

static void *try_lock(void *stream)
{
    return ftrylockfile(stream) ? NULL : stream;
}

TEST(a_stream_held_by_another_thread_is_not_taken)
{
    pthread_t thread;
    void *got = path;
    FILE *f = fopen("/dev/null", "r");
    flockfile(f);
    CHECK_EQ(pthread_create(&thread, NULL, try_lock, f), 0);
    pthread_join(thread, &got);
    CHECK(got == NULL);
    CHECK_EQ(getc(f), EOF);
    funlockfile(f);
    fclose(f);
}

int main(void)
{
    make_path();
    RUN(exit_writes_what_is_pending);
    RUN(exit_writes_opened_streams_too);
    RUN(stderr_is_not_buffered);
    RUN(stdin_reads_and_exit_gives_back_what_was_read_ahead);
    RUN(a_standard_stream_can_be_closed);
    RUN(descriptors_take_formatted_text);
    RUN(lines_of_threads_do_not_mix);
    RUN(a_stream_held_by_another_thread_is_not_taken);
    unlink(path);
    return tap_done();
}
