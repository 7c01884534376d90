/* Keys: 128 values a thread. Each value carries the life of its key in which it was set, so that a key made anew does
 * not show what its number's last owner left in other threads, and deleting one needs to visit none of them.
 * A thread's values lie in its mapping, above the stack; the main thread's here. */
#include "pthread_internal.h"

#include <errno.h>

#include "start/start.h"

__r3_needs(__r3_tls);

enum { KEYS = 128 /* PTHREAD_KEYS_MAX */, ROUNDS = 4 /* PTHREAD_DESTRUCTOR_ITERATIONS */ };

struct __r3_specific {
    uintptr_t life;
    void *value;
};

static struct {
    uintptr_t life; /* odd: in use */
    void (*destroy)(void *);
} keys[KEYS];
struct __r3_lock __r3_keys_lock; /* fork() takes it too */
static struct __r3_specific of_main[KEYS];

size_t __r3_keys_len(void) { return sizeof of_main; }

int pthread_key_create(pthread_key_t *key, void (*destroy)(void *))
{
    int error = EAGAIN;
    __r3_lock(&__r3_keys_lock);
    for (unsigned i = 0; i < KEYS; i++) {
        if (keys[i].life & 1)
            continue;
        keys[i].destroy = destroy;
        __atomic_add_fetch(&keys[i].life, 1, __ATOMIC_RELEASE);
        *key = i;
        error = 0;
        break;
    }
    __r3_unlock(&__r3_keys_lock);
    return error;
}

int pthread_key_delete(pthread_key_t key)
{
    int error = EINVAL;
    __r3_lock(&__r3_keys_lock);
    if (key < KEYS && keys[key].life & 1) {
        __atomic_add_fetch(&keys[key].life, 1, __ATOMIC_RELEASE);
        error = 0;
    }
    __r3_unlock(&__r3_keys_lock);
    return error;
}

void *pthread_getspecific(pthread_key_t key)
{
    struct __r3_specific *values = __r3_self()->specific;
    if (!values || key >= KEYS || values[key].life != __atomic_load_n(&keys[key].life, __ATOMIC_ACQUIRE))
        return 0;
    return values[key].value;
}

int pthread_setspecific(pthread_key_t key, const void *value)
{
    struct __r3_thread *self = __r3_self();
    if (key >= KEYS || !(keys[key].life & 1))
        return EINVAL;
    if (!self->specific)
        self->specific = of_main;
    self->specific[key].life = keys[key].life;
    self->specific[key].value = (void *)value;
    return 0;
}

/* One pass over the values; a destructor may set others, for the next pass. */
static int destroy_values(struct __r3_specific *values)
{
    int any = 0;
    for (unsigned i = 0; i < KEYS; i++) {
        void *value = values[i].value;
        if (!value)
            continue;
        values[i].value = 0;
        __r3_lock(&__r3_keys_lock);
        void (*destroy)(void *) = values[i].life == keys[i].life ? keys[i].destroy : 0;
        __r3_unlock(&__r3_keys_lock);
        if (destroy) {
            destroy(value);
            any = 1;
        }
    }
    return any;
}

void __r3_keys_end(struct __r3_thread *self)
{
    for (int round = 0; self->specific && round < ROUNDS && destroy_values(self->specific); round++)
        ;
}
