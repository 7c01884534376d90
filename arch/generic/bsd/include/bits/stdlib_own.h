/* <stdlib.h>: what only the BSDs have. */
int getloadavg(double averages[], int count); /* of 1, 5 and 15 minutes; how many, or -1 */
