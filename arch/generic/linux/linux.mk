# What every Linux target builds beside the sources that all kernels share: the mechanisms this kernel has
# (files named *_<mechanism>.c), and the folder of its own C.
KERNEL     := linux
FAMILY     := linux
MECHANISMS := futex epoll eventfd timerfd signalfd inotify pidfd sigchld
