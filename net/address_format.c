/* Addresses to text: the forms that r3_address_parse reads. */
#include <ring3/address.h>

#include "socket/ip_text.h"

#include <errno.h>

static char *write_text(char *out, const char *text)
{
    while (*text)
        *out++ = *text++;
    return out;
}

static char *write_unix(char *out, const r3_address *address)
{
    size_t before = offsetof(struct sockaddr_un, sun_path);
    size_t length = address->len_bytes > before ? address->len_bytes - before : 0;
    const char *name = address->as.local.sun_path;
    int pathname = length && name[0];
    out = write_text(out, "unix:");
    /* A pathname ends at its NUL, which a peer's length may or may not count. */
    for (size_t i = 0; i < length && !(pathname && !name[i]); i++)
        *out++ = name[i] ? name[i] : '@';
    return out;
}

static char *write_v6(char *out, const struct sockaddr_in6 *v6)
{
    *out++ = '[';
    out = __r3_write_v6(out, (const unsigned char *)&v6->sin6_addr);
    if (v6->sin6_scope_id) {
        *out++ = '%';
        out = __r3_write_decimal(out, v6->sin6_scope_id);
    }
    *out++ = ']';
    return out;
}

static char *write_vsock(char *out, const struct sockaddr_vm *vm)
{
    out = write_text(out, "vsock:");
    if (vm->svm_cid != VMADDR_CID_ANY)
        out = __r3_write_decimal(out, vm->svm_cid);
    *out++ = ':';
    return vm->svm_port == VMADDR_PORT_ANY ? out : __r3_write_decimal(out, vm->svm_port);
}

int r3_address_format(const r3_address *address, char *text, size_t size_bytes)
{
    char whole[R3_ADDRESS_TEXT_BYTES], *end;
    switch (r3_address_family(address)) {
    case AF_INET: end = __r3_write_v4(whole, (const unsigned char *)&address->as.v4.sin_addr); break;
    case AF_INET6: end = write_v6(whole, &address->as.v6); break;
    case AF_UNIX: end = write_unix(whole, address); break;
    case AF_VSOCK: end = write_vsock(whole, &address->as.vm); break;
    default: return -EAFNOSUPPORT;
    }
    if (r3_address_family(address) == AF_INET || r3_address_family(address) == AF_INET6) {
        *end++ = ':';
        end = __r3_write_decimal(end, r3_address_port(address));
    }
    size_t length = (size_t)(end - whole);
    if (length >= size_bytes)
        return -ENOSPC;
    for (size_t i = 0; i < length; i++)
        text[i] = whole[i];
    text[length] = 0;
    return (int)length;
}
