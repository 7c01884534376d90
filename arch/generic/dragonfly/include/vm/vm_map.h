/* A process's memory as the kernel keeps it, for readers of its memory: vm/vm_map.h of DragonFly 5.8. The parts that are
 * the kernel's alone are bytes here; they change with its version. */
#ifndef _VM_VM_MAP_H
#define _VM_VM_MAP_H

#include <features.h>
#include <sys/types.h>
#include <bits/sys_types.h>
#include <vm/vm.h>

struct vm_map_entry {
    unsigned long __kernel[15];
    vm_eflags_t   eflags;
    vm_maptype_t  maptype;
    vm_prot_t     protection;
    vm_prot_t     max_protection;
    vm_inherit_t  inheritance;
    int           wired_count;
    vm_subsys_t   id;
};
__R3_PIN_SIZE(struct vm_map_entry, 136, 8);
__R3_PIN_FIELD(struct vm_map_entry, eflags, 120);
__R3_PIN_FIELD(struct vm_map_entry, id, 132);

struct vmspace {
    unsigned long __vm_map_and_pmap[173];
    int           vm_flags;
    char         *vm_shm;
    segsz_t       vm_rssize; /* pages */
    segsz_t       vm_swrss;
    segsz_t       vm_tsize;
    segsz_t       vm_dsize;
    segsz_t       vm_ssize;
    char         *vm_taddr;
    char         *vm_daddr;
    char         *vm_maxsaddr;
    char         *vm_minsaddr;
    int           vm_unused01;
    int           vm_unused02;
    int           vm_pagesupply;
    unsigned int  vm_holdcnt;
    unsigned int  vm_refcnt;
    unsigned int  __vm_padding;
};
__R3_PIN_SIZE(struct vmspace, 1496, 8);
__R3_PIN_FIELD(struct vmspace, vm_flags, 1384);
__R3_PIN_FIELD(struct vmspace, vm_refcnt, 1488);

#endif
