/* Restarting, halting, switching off: reboot(2). Needs CAP_SYS_BOOT. Kernel: include/uapi/linux/reboot.h,
 * whose LINUX_REBOOT_CMD_* these are under the names of the C libraries. */
#ifndef _SYS_REBOOT_H
#define _SYS_REBOOT_H

#include <features.h>
#include <linux/reboot.h>

#define RB_AUTOBOOT    LINUX_REBOOT_CMD_RESTART
#define RB_HALT_SYSTEM LINUX_REBOOT_CMD_HALT
#define RB_POWER_OFF   LINUX_REBOOT_CMD_POWER_OFF
#define RB_ENABLE_CAD  LINUX_REBOOT_CMD_CAD_ON  /* Ctrl-Alt-Del restarts at once */
#define RB_DISABLE_CAD LINUX_REBOOT_CMD_CAD_OFF /* Ctrl-Alt-Del sends SIGINT to pid 1 */
#define RB_SW_SUSPEND  LINUX_REBOOT_CMD_SW_SUSPEND
#define RB_KEXEC       LINUX_REBOOT_CMD_KEXEC

__R3_DECLS_BEGIN

/* Does not sync(2). */
int reboot(int command);

__R3_DECLS_END

#endif
