/* syslog(3): datagrams of RFC 3164 to the socket of the machine's logger. One descriptor, opened for the first message unless
 * LOG_NDELAY says at once; opened anew when the logger has been started anew. */
#include <errno.h>
#include <fcntl.h>
#include <paths.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

enum { MESSAGE_BYTES = 1024 }; /* RFC 3164 4.1 */

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct {
    const char *ident;
    int options, facility, mask, fd;
} state = {0, 0, LOG_USER, LOG_UPTO(LOG_DEBUG), -1};

static void close_socket(void)
{
    if (state.fd >= 0)
        close(state.fd);
    state.fd = -1;
}

static void open_socket(void)
{
    const struct sockaddr_un logger = {.sun_family = AF_UNIX, .sun_path = _PATH_LOG};
    if (state.fd < 0)
        state.fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (state.fd >= 0 && connect(state.fd, (const void *)&logger, sizeof logger) < 0)
        close_socket();
}

static int deliver(const char *message, size_t len)
{
    return state.fd >= 0 && send(state.fd, message, len, MSG_NOSIGNAL) >= 0;
}

void openlog(const char *ident, int options, int facility)
{
    pthread_mutex_lock(&lock);
    state.ident = ident;
    state.options = options;
    if (facility && !(facility & ~LOG_FACMASK))
        state.facility = facility;
    if (options & LOG_NDELAY)
        open_socket();
    pthread_mutex_unlock(&lock);
}

void closelog(void)
{
    pthread_mutex_lock(&lock);
    close_socket();
    state.ident = 0;
    pthread_mutex_unlock(&lock);
}

int setlogmask(int mask)
{
    pthread_mutex_lock(&lock);
    int before = state.mask;
    if (mask)
        state.mask = mask;
    pthread_mutex_unlock(&lock);
    return before;
}

/* The last resort of LOG_CONS. Lines of a terminal in raw mode need the return. */
static void tell_console(const char *text, size_t len)
{
    int fd = open(_PATH_CONSOLE, O_WRONLY | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (fd < 0)
        return;
    dprintf(fd, "%.*s\r\n", (int)len, text);
    close(fd);
}

/* Writes "<priority>date " and "ident[pid]: "; where the second begins. */
static size_t head(char *message, int priority, size_t *len)
{
    char date[sizeof "Jan 31 23:59:59"];
    time_t now = time(0);
    struct tm tm;
    strftime(date, sizeof date, "%b %e %H:%M:%S", localtime_r(&now, &tm));
    size_t start = (size_t)snprintf(message, MESSAGE_BYTES, "<%d>%s ", priority, date);
    int wants_pid = state.options & LOG_PID;
    int n = snprintf(message + start, MESSAGE_BYTES / 2, wants_pid ? "%s[%d]: " : "%s: ", state.ident ? state.ident : getprogname(), getpid());
    *len = start + (size_t)(n < MESSAGE_BYTES / 2 ? n : MESSAGE_BYTES / 2 - 1);
    return start;
}

static void log_message(int priority, int error, const char *format, va_list list)
{
    char message[MESSAGE_BYTES];
    size_t len, start = head(message, priority & LOG_FACMASK ? priority : priority | state.facility, &len);
    errno = error; /* %m */
    int n = vsnprintf(message + len, sizeof message - len, format, list);
    len = n < 0 ? len : len + (size_t)n < sizeof message ? len + (size_t)n : sizeof message - 1;
    while (len && message[len - 1] == '\n')
        len--;
    if (state.options & LOG_PERROR)
        dprintf(STDERR_FILENO, "%.*s\n", (int)(len - start), message + start);
    if (deliver(message, len))
        return;
    open_socket();
    if (!deliver(message, len) && state.options & LOG_CONS)
        tell_console(message + start, len - start);
}

void vsyslog(int priority, const char *format, va_list list)
{
    int error = errno, cancelled;
    if (priority & ~(LOG_PRIMASK | LOG_FACMASK))
        return;
    pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &cancelled);
    pthread_mutex_lock(&lock);
    if (state.mask & LOG_MASK(LOG_PRI(priority)))
        log_message(priority, error, format, list);
    pthread_mutex_unlock(&lock);
    pthread_setcancelstate(cancelled, 0);
    errno = error;
}

void syslog(int priority, const char *format, ...)
{
    va_list list;
    va_start(list, format);
    vsyslog(priority, format, list);
    va_end(list);
}
