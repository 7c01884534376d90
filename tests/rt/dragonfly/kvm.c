/* The kernel's own library, as far as it needs no dump. */
#include "tap.h"

#include <fcntl.h>
#include <kvm.h>
#include <stdlib.h>
#include <sys/sysctl.h>
#include <sys/user.h>

TEST(this_process_is_among_all)
{
    char message[2048] = "x";
    int count = -1;
    kvm_t *kd = kvm_openfiles(0, "/dev/null", 0, O_RDONLY, message);
    CHECK(kd && !*message);
    if (!kd)
        return;
    struct kinfo_proc *p = kvm_getprocs(kd, KERN_PROC_PID, getpid(), &count);
    CHECK(p && count == 1 && p->kp_pid == getpid() && p->kp_ppid == getppid() && p->kp_uid == geteuid());
    p = kvm_getprocs(kd, KERN_PROC_ALL, 0, &count);
    int found = 0;
    for (int i = 0; p && i < count; i++)
        found += p[i].kp_pid == getpid();
    CHECK_EQ(found, 1);
    CHECK_EQ(kvm_close(kd), 0);
}

TEST(its_arguments_are_told)
{
    int count;
    kvm_t *kd = kvm_open(0, "/dev/null", 0, O_RDONLY, 0);
    struct kinfo_proc *p = kd ? kvm_getprocs(kd, KERN_PROC_PID, getpid(), &count) : 0;
    char **argv = p ? kvm_getargv(kd, p, 0) : 0;
    CHECK(argv && argv[0] && argv[0][0]);
    size_t len = argv ? strlen(argv[0]) : 0;
    argv = p ? kvm_getargv(kd, p, 2) : 0;
    CHECK(argv && strlen(argv[0]) == (len < 2 ? len : 2));
    CHECK(argv && !argv[1]);
    if (kd)
        kvm_close(kd);
}

TEST(the_load_is_that_of_getloadavg)
{
    double ours[3] = {-1, -1, -1}, theirs[3] = {-1, -1, -1};
    kvm_t *kd = kvm_open(0, "/dev/null", 0, O_RDONLY, 0);
    CHECK_EQ(getloadavg(theirs, 3), 3);
    CHECK(kd && kvm_getloadavg(kd, ours, 5) == 3);
    CHECK(ours[2] >= 0 && ours[2] - theirs[2] < 5 && theirs[2] - ours[2] < 5);
    if (kd)
        kvm_close(kd);
}

TEST(errors_are_told_in_words)
{
    char message[2048] = "", byte;
    CHECK(!kvm_openfiles(0, "/var/crash/vmcore.0", 0, O_RDONLY, message));
    CHECK(strstr(message, "/var/crash/vmcore.0"));
    kvm_t *kd = kvm_openfiles(0, "/dev/null", 0, O_RDONLY, 0);
    CHECK(kd && !*kvm_geterr(kd));
    CHECK(kd && kvm_read(kd, 0xffff800000000000, &byte, 1) == -1);
    CHECK(kd && strstr(kvm_geterr(kd), "kvm_read"));
    if (kd)
        kvm_close(kd);
}

int main(void)
{
    RUN(this_process_is_among_all);
    RUN(its_arguments_are_told);
    RUN(the_load_is_that_of_getloadavg);
    RUN(errors_are_told_in_words);
    return tap_done();
}
