// System calls that Swift's C library module does not declare.

#ifndef CFILES_H
#define CFILES_H

#include <stdint.h>
#include <sys/types.h>

/// Finds the type of the file system of a path: `f_type` of statfs(2), or on macOS whether it is local.
///
/// Returns 0, or -1 with `errno`.
int cfiles_type(const char *path, int64_t *type);

/// Locks a byte of a file for an open file description, without waiting.
///
/// Such a lock ends with its descriptor, and does not end when another descriptor of the file is closed.
/// Returns 0, or -1 with `errno`: `ENOSYS` on systems without such locks.
int cfiles_lock(int descriptor, int64_t offset);

/// Releases a byte that cfiles_lock() has locked.
int cfiles_unlock(int descriptor, int64_t offset);

/// Returns the last byte of a lock of another open file description that begins in a range, or -1 if there
/// is none.
int64_t cfiles_locked(int descriptor, int64_t offset, int64_t count);

/// Reads an extended attribute of an open file: see fgetxattr(2).
///
/// Returns its length, or -1 with `errno`: without such an attribute, for a longer one, and on file systems
/// that have none.
ssize_t cfiles_attribute(int descriptor, const char *name, void *value, size_t size);

/// Sets an extended attribute of an open file: see fsetxattr(2).
///
/// Returns 0, or -1 with `errno`.
int cfiles_set_attribute(int descriptor, const char *name, const void *value, size_t size);

#endif
