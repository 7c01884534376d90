/* What being root means to a process: capabilities(7), prctl(PR_SET_SECUREBITS).
 * Kernel: include/uapi/linux/securebits.h. */
#ifndef _LINUX_SECUREBITS_H
#define _LINUX_SECUREBITS_H

#define issecure_mask(X) (1 << (X))

/* Each has a lock one bit above it */
#define SECURE_NOROOT                      0
#define SECURE_NOROOT_LOCKED               1
#define SECURE_NO_SETUID_FIXUP             2
#define SECURE_NO_SETUID_FIXUP_LOCKED      3
#define SECURE_KEEP_CAPS                   4
#define SECURE_KEEP_CAPS_LOCKED            5
#define SECURE_NO_CAP_AMBIENT_RAISE        6
#define SECURE_NO_CAP_AMBIENT_RAISE_LOCKED 7
#define SECURE_EXEC_RESTRICT_FILE               8 /* Linux 6.14 */
#define SECURE_EXEC_RESTRICT_FILE_LOCKED        9
#define SECURE_EXEC_DENY_INTERACTIVE            10
#define SECURE_EXEC_DENY_INTERACTIVE_LOCKED     11
#define SECUREBITS_DEFAULT 0x00000000
#define SECBIT_NOROOT                      (issecure_mask(SECURE_NOROOT))
#define SECBIT_NOROOT_LOCKED               (issecure_mask(SECURE_NOROOT_LOCKED))
#define SECBIT_NO_SETUID_FIXUP             (issecure_mask(SECURE_NO_SETUID_FIXUP))
#define SECBIT_NO_SETUID_FIXUP_LOCKED      (issecure_mask(SECURE_NO_SETUID_FIXUP_LOCKED))
#define SECBIT_KEEP_CAPS                   (issecure_mask(SECURE_KEEP_CAPS))
#define SECBIT_KEEP_CAPS_LOCKED            (issecure_mask(SECURE_KEEP_CAPS_LOCKED))
#define SECBIT_NO_CAP_AMBIENT_RAISE        (issecure_mask(SECURE_NO_CAP_AMBIENT_RAISE))
#define SECBIT_NO_CAP_AMBIENT_RAISE_LOCKED (issecure_mask(SECURE_NO_CAP_AMBIENT_RAISE_LOCKED))

#define SECBIT_EXEC_RESTRICT_FILE           (issecure_mask(SECURE_EXEC_RESTRICT_FILE))
#define SECBIT_EXEC_RESTRICT_FILE_LOCKED    (issecure_mask(SECURE_EXEC_RESTRICT_FILE_LOCKED))
#define SECBIT_EXEC_DENY_INTERACTIVE        (issecure_mask(SECURE_EXEC_DENY_INTERACTIVE))
#define SECBIT_EXEC_DENY_INTERACTIVE_LOCKED (issecure_mask(SECURE_EXEC_DENY_INTERACTIVE_LOCKED))

#define SECURE_ALL_BITS \
    (issecure_mask(SECURE_NOROOT) | issecure_mask(SECURE_NO_SETUID_FIXUP) | issecure_mask(SECURE_KEEP_CAPS) | \
     issecure_mask(SECURE_NO_CAP_AMBIENT_RAISE))
#define SECURE_ALL_LOCKS (SECURE_ALL_BITS << 1)
#define SECURE_ALL_UNPRIVILEGED \
    (issecure_mask(SECURE_EXEC_RESTRICT_FILE) | issecure_mask(SECURE_EXEC_DENY_INTERACTIVE))

#endif
