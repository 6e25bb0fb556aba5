#define _GNU_SOURCE
#include "CFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/xattr.h>
#include <unistd.h>

#ifdef __APPLE__
#include <sys/mount.h>
#include <sys/param.h>
#else
#include <sys/vfs.h>
#endif

int cfiles_type(const char *path, int64_t *type) {
  struct statfs status;
  if (statfs(path, &status) != 0) return -1;
#ifdef __APPLE__
  *type = (status.f_flags & MNT_LOCAL) != 0;
#else
  *type = (int64_t)status.f_type & 0xFFFFFFFF;
#endif
  return 0;
}

#ifdef F_OFD_SETLK
static int set(int descriptor, short kind, int64_t offset) {
  struct flock lock = {.l_type = kind, .l_whence = SEEK_SET, .l_start = offset, .l_len = 1};
  return fcntl(descriptor, F_OFD_SETLK, &lock);
}

int cfiles_lock(int descriptor, int64_t offset) { return set(descriptor, F_WRLCK, offset); }

int cfiles_unlock(int descriptor, int64_t offset) { return set(descriptor, F_UNLCK, offset); }

int64_t cfiles_locked(int descriptor, int64_t offset, int64_t count) {
  struct flock lock = {
      .l_type = F_WRLCK, .l_whence = SEEK_SET, .l_start = offset, .l_len = count};
  if (fcntl(descriptor, F_OFD_GETLK, &lock) != 0 || lock.l_type == F_UNLCK) return -1;
  return lock.l_start + (lock.l_len > 0 ? lock.l_len - 1 : 0);
}
#else
int cfiles_lock(int descriptor, int64_t offset) {
  errno = ENOSYS;
  return -1;
}

int cfiles_unlock(int descriptor, int64_t offset) { return cfiles_lock(descriptor, offset); }

int64_t cfiles_locked(int descriptor, int64_t offset, int64_t count) { return -1; }
#endif

ssize_t cfiles_attribute(int descriptor, const char *name, void *value, size_t size) {
#ifdef __APPLE__
  return fgetxattr(descriptor, name, value, size, 0, 0);
#else
  return fgetxattr(descriptor, name, value, size);
#endif
}

int cfiles_set_attribute(int descriptor, const char *name, const void *value, size_t size) {
#ifdef __APPLE__
  return fsetxattr(descriptor, name, value, size, 0, 0);
#else
  return fsetxattr(descriptor, name, value, size, 0);
#endif
}
