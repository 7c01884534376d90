/* The kernel's name of what stands in <linux/types.h>. */
#include <linux/types.h>
