/* Types of the kernel's memory: vm/vm.h. */
#ifndef _VM_VM_H
#define _VM_VM_H

typedef signed char   vm_inherit_t;
typedef unsigned char vm_prot_t;
typedef unsigned char vm_maptype_t;
typedef unsigned int  vm_eflags_t;
typedef unsigned long vm_size_t;
typedef unsigned long vm_offset_t;
typedef unsigned long vm_pindex_t;
typedef unsigned int  vm_subsys_t; /* an enumeration there */

struct vm_map_entry;
typedef struct vm_map_entry *vm_map_entry_t;
struct vm_map;
typedef struct vm_map *vm_map_t;

#define VM_INHERIT_SHARE ((vm_inherit_t)0)
#define VM_INHERIT_COPY  ((vm_inherit_t)1)
#define VM_INHERIT_NONE  ((vm_inherit_t)2)

#define VM_PROT_NONE    ((vm_prot_t)0)
#define VM_PROT_READ    ((vm_prot_t)1)
#define VM_PROT_WRITE   ((vm_prot_t)2)
#define VM_PROT_EXECUTE ((vm_prot_t)4)

#endif
