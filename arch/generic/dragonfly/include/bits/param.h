/* Limits under their first names: sys/param.h of the kernel. */
#define MAXSYMLINKS    32
#define MAXHOSTNAMELEN 256
#define MAXNAMLEN      255
#define MAXPATHLEN     1024
#define MAXCOMLEN      16 /* without the final NUL */
#define MAXLOGNAME     33 /* with the final NUL */
#define MAXINTERP      32
#define NGROUPS        16
#define CANBSIZ        255
#define NOFILE         64
#define NCARGS         262144
#define NOGROUP        65535
#define DEV_BSIZE      512
#define DEV_BSHIFT     9
#define MAXBSIZE       65536
#define MAXPHYS        131072
#define MAXCPU         256
#define FSHIFT         11 /* bits of a fixed point number behind the point: struct loadavg, kl_pctcpu */
#define FSCALE         (1 << FSHIFT)
#define PAGE_SHIFT     12
#define PAGE_SIZE      (1 << PAGE_SHIFT)
#define PAGE_MASK      (PAGE_SIZE - 1)
#define BSD            199506
#define __DragonFly_version 500901 /* of the kernel whose headers these follow */
