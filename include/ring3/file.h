/* Files that need care to open. Result: a descriptor or -errno, never errno. */
#ifndef R3_FILE_H
#define R3_FILE_H

#ifdef __cplusplus
extern "C" {
#endif

/* Opens path beneath folder, a descriptor of a folder: whatever is renamed or linked meanwhile, nothing outside is
 * reached. path is relative; "." is the folder itself. flags are those of open(2) without O_CREAT; O_CLOEXEC is the
 * caller's to say. Where the kernel does it by itself (Linux 5.6: openat2), symbolic links are followed as long as they
 * are relative and stay inside, and so is "..". Elsewhere, and where a sandbox refuses that call, the path is walked
 * folder by folder, and neither is followed at all.
 * -EXDEV: it leads outside, or holds ".." that is not followed; -ELOOP, -ENOTDIR: a symbolic link that is not followed;
 * -EAGAIN: something was renamed again and again meanwhile; -ENOENT: also an empty path; -ENAMETOOLONG; -EMFILE;
 * -ENFILE; -EACCES and the others of open(2).
 * Thread-safe and async-signal-safe. Source: openat2(2), open(2). */
int r3_file_beneath(int folder, const char *path, int flags);

/* A new, empty file without a name, for reading and writing, close-on-exec; gone with its last descriptor. In memory
 * where the kernel has such (Linux 3.17: memfd_create), otherwise in /tmp.
 * -EMFILE, -ENFILE, -ENOMEM; of a file in /tmp those of open(2), too: -ENOENT, -EACCES, -EROFS, -ENOSPC.
 * Thread-safe and async-signal-safe. Source: memfd_create(2), open(2), unlink(2). */
int r3_file_unnamed(void);

#ifdef __cplusplus
}
#endif

#endif
