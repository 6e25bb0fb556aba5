#include "CLibcrypto.h"

#include <CLibrary.h>

// The file name contains the version of the interface, so no other version is loaded by mistake.
static const char *const libraries[] = {"libcrypto.so.3"};

int clibcrypto_load(clibcrypto_functions *functions) {
  void *handle = CLIBRARY_OPEN(libraries);
  if (!handle) return 0;
  CLIBRARY_FIND(handle, functions, EVP_MD_CTX_new);
  CLIBRARY_FIND(handle, functions, EVP_MD_CTX_free);
  CLIBRARY_FIND(handle, functions, EVP_sha256);
  CLIBRARY_FIND(handle, functions, EVP_DigestInit_ex);
  CLIBRARY_FIND(handle, functions, EVP_DigestUpdate);
  CLIBRARY_FIND(handle, functions, EVP_DigestFinal_ex);
  return 1;
}

const char *clibcrypto_library(void) { return libraries[0]; }
