// Calls OpenSSL's libcrypto without linking it.
//
// Only dumps, backups and documents need a digest. A program that is linked to libcrypto loads and
// relocates it at every start, and one that carries its own copy compiles for minutes. So the
// functions come from dlopen, when the first digest is computed.

#ifndef CLIBCRYPTO_H
#define CLIBCRYPTO_H

#include <stddef.h>

/// The EVP functions of libcrypto 3 that compute a digest. All pointers are opaque.
typedef struct {
  void *(*EVP_MD_CTX_new)(void);
  void (*EVP_MD_CTX_free)(void *context);
  const void *(*EVP_sha256)(void);
  int (*EVP_DigestInit_ex)(void *context, const void *type, void *engine);
  int (*EVP_DigestUpdate)(void *context, const void *bytes, size_t count);
  int (*EVP_DigestFinal_ex)(void *context, unsigned char *digest, unsigned int *count);
} clibcrypto_functions;

/// Loads the library; returns 1, or 0 if the library or one of the functions is missing.
int clibcrypto_load(clibcrypto_functions *functions);

/// Returns the name of the file that is loaded.
const char *clibcrypto_library(void);

#endif
