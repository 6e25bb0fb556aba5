#include "CLibzip.h"

#include <CLibrary.h>

// The names contain the version of the interface, which is the same in both for these functions.
static const char *const libraries[] = {"libzip.so.4", "libzip.so.5"};

int clibzip_load(clibzip_functions *functions) {
  void *handle = CLIBRARY_OPEN(libraries);
  if (!handle) return 0;
  CLIBRARY_FIND(handle, functions, zip_fdopen);
  CLIBRARY_FIND(handle, functions, zip_get_num_entries);
  CLIBRARY_FIND(handle, functions, zip_stat_index);
  CLIBRARY_FIND(handle, functions, zip_fopen_index);
  CLIBRARY_FIND(handle, functions, zip_fread);
  CLIBRARY_FIND(handle, functions, zip_fclose);
  CLIBRARY_FIND(handle, functions, zip_strerror);
  CLIBRARY_FIND(handle, functions, zip_file_strerror);
  CLIBRARY_FIND(handle, functions, zip_discard);
  return 1;
}

const char *clibzip_library(void) { return libraries[0]; }
