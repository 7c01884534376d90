# What a DragonFly target builds beside the sources that all kernels share: the mechanisms this kernel has (files
# named *_<mechanism>.c), and the folders of its own C. kqueue is the selector, kevent are sources by a kqueue of their own, which
# serve a selector on poll(2) as well.
KERNEL     := dragonfly
FAMILY     := bsd
MECHANISMS := umtx kqueue kevent user
