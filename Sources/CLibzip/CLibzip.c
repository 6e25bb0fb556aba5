#include "CLibzip.h"

#include <dlfcn.h>

// The names contain the version of the interface, which is the same in both for these functions.
static const char *const libraries[] = {"libzip.so.4", "libzip.so.5"};

int clibzip_load(clibzip_functions *functions) {
  void *handle = 0;
  for (unsigned index = 0; !handle && index < sizeof libraries / sizeof *libraries; index++)
    handle = dlopen(libraries[index], RTLD_NOW | RTLD_LOCAL);
  if (!handle) return 0;
#define FIND(name) \
  if (!(functions->name = (__typeof__(functions->name))dlsym(handle, #name))) return 0
  FIND(zip_fdopen);
  FIND(zip_get_num_entries);
  FIND(zip_stat_index);
  FIND(zip_fopen_index);
  FIND(zip_fread);
  FIND(zip_fclose);
  FIND(zip_strerror);
  FIND(zip_file_strerror);
  FIND(zip_discard);
#undef FIND
  return 1;
}

const char *clibzip_library(void) { return libraries[0]; }
