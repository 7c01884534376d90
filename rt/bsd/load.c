/* getloadavg: how many processes were ready to run, on the average of 1, 5 and 15 minutes. */
#include <stdlib.h>
#include <sys/sysctl.h>
#include <sys/types.h>

int getloadavg(double *averages, int count)
{
    struct {
        fixpt_t average[3];
        long scale;
    } load; /* sys/resource.h: struct loadavg */
    size_t size = sizeof load;
    if (sysctlbyname("vm.loadavg", &load, &size, 0, 0) < 0)
        return -1;
    if (count > 3)
        count = 3;
    for (int i = 0; i < count; i++)
        averages[i] = (double)load.average[i] / (double)load.scale;
    return count;
}
