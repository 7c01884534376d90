/* The ends of children as events. */
#include "io/child.h"

int main(void)
{
    run_child_tests();
    return tap_done();
}
