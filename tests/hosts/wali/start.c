/* Compiled with each module, around what wasm2c wrote for it, guest.c and guest.h. The functions of <math.h> that it names are
 * single instructions here. */
double floor(double), ceil(double), trunc(double), nearbyint(double), fabs(double), sqrt(double);
float floorf(float), ceilf(float), truncf(float), nearbyintf(float), fabsf(float), sqrtf(float);

#include "guest.c"

void host_instantiate_and_start(void);
void host_instantiate_and_start(void)
{
    static Z_guest_instance_t guest;
    Z_guest_init_module();
    Z_guest_instantiate(&guest, 0);
    Z_guestZ__start(&guest);
}
