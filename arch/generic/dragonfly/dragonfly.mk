# What a DragonFly target builds beside the sources that all kernels share: the mechanisms this kernel has (files
# named *_<mechanism>.c), and the folders of its own C.
KERNEL     := dragonfly
FAMILY     := bsd
MECHANISMS := umtx kqueue user
