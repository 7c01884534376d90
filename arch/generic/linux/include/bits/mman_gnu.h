/* mremap(2), mlock2(2), memfd_create(2), pkey_alloc(2). */
#define MREMAP_MAYMOVE   1
#define MREMAP_FIXED     2
#define MREMAP_DONTUNMAP 4

#define MLOCK_ONFAULT 0x01

#include <linux/memfd.h>

#define PKEY_DISABLE_ACCESS 0x1
#define PKEY_DISABLE_WRITE  0x2

__R3_DECLS_BEGIN

void *mremap(void *address, size_t old_size, size_t new_size, int flags, ...);
int mlock2(const void *address, size_t size, unsigned int flags);
int memfd_create(const char *name, unsigned int flags);

__R3_DECLS_END
