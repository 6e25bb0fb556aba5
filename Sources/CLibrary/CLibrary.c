#include "CLibrary.h"

#include <dlfcn.h>

void *clibrary_open(const char *const *names, size_t count) {
  void *handle = 0;
  for (size_t index = 0; !handle && index < count; index++)
    handle = dlopen(names[index], RTLD_NOW | RTLD_LOCAL);
  return handle;
}

void *clibrary_find(void *handle, const char *name) { return dlsym(handle, name); }
