/* The smallest program that says something. With --tiny it is a file of a few hundred bytes. */
#include <unistd.h>

int main(void)
{
    static const char text[] = "hello, world\n";
    return write(STDOUT_FILENO, text, sizeof text - 1) < 0;
}
