#include "CLibcrypto.h"

#include <dlfcn.h>

// The file name contains the version of the interface, so no other version is loaded by mistake.
static const char library[] = "libcrypto.so.3";

int clibcrypto_load(clibcrypto_functions *functions) {
  void *handle = dlopen(library, RTLD_NOW | RTLD_LOCAL);
  if (!handle) return 0;
#define FIND(name) \
  if (!(functions->name = (__typeof__(functions->name))dlsym(handle, #name))) return 0
  FIND(EVP_MD_CTX_new);
  FIND(EVP_MD_CTX_free);
  FIND(EVP_sha256);
  FIND(EVP_DigestInit_ex);
  FIND(EVP_DigestUpdate);
  FIND(EVP_DigestFinal_ex);
#undef FIND
  return 1;
}

const char *clibcrypto_library(void) { return library; }
