/* <pthread.h>: what only the BSDs have. */
int pthread_main_np(void); /* 1 in the main thread, 0 in others */
int pthread_attr_get_np(pthread_t thread, pthread_attr_t *attributes);
void pthread_set_name_np(pthread_t thread, const char *name);
void pthread_get_name_np(pthread_t thread, char *name, size_t size); /* empty if it has none */
