/* Compiled with each module: GUEST is the header that wasm2c wrote for it. */
#include GUEST

void host_instantiate_and_start(void);
void host_instantiate_and_start(void)
{
    static Z_guest_instance_t guest;
    Z_guest_init_module();
    Z_guest_instantiate(&guest, 0);
    Z_guestZ__start(&guest);
}
