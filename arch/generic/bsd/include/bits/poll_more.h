typedef unsigned int nfds_t;
