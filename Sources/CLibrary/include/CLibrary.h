// Loads shared libraries that only some commands need.
//
// A program that is linked to a library loads and relocates it at every start. So the functions come
// from dlopen, when they are first needed, and nothing is linked.

#ifndef CLIBRARY_H
#define CLIBRARY_H

#include <stddef.h>

/// Loads the first library of a list that the system has; returns its handle, or 0.
///
/// The names contain the version of the interface, so no other version is loaded by mistake.
void *clibrary_open(const char *const *names, size_t count);

/// Returns the address of a function in a loaded library, or 0.
void *clibrary_find(void *handle, const char *name);

/// Loads the first of the libraries in an array of names.
#define CLIBRARY_OPEN(names) clibrary_open(names, sizeof(names) / sizeof *(names))

/// Sets the member of a structure of functions that is named like the function in the library; lets
/// the calling function return 0 if the library does not have it.
#define CLIBRARY_FIND(handle, functions, name) \
  if (!((functions)->name = (__typeof__((functions)->name))clibrary_find(handle, #name))) return 0

#endif
