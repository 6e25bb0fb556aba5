#include "CLibxml2.h"

#include <CLibrary.h>

// The names contain the version of the interface, which is the same in both for these functions.
static const char *const libraries[] = {"libxml2.so.2", "libxml2.so.16"};

int clibxml2_load(clibxml2_functions *functions) {
  void *handle = CLIBRARY_OPEN(libraries);
  if (!handle) return 0;
  CLIBRARY_FIND(handle, functions, xmlInitParser);
  CLIBRARY_FIND(handle, functions, xmlCreatePushParserCtxt);
  CLIBRARY_FIND(handle, functions, xmlCtxtUseOptions);
  CLIBRARY_FIND(handle, functions, xmlParseChunk);
  CLIBRARY_FIND(handle, functions, xmlStopParser);
  CLIBRARY_FIND(handle, functions, xmlCtxtGetLastError);
  CLIBRARY_FIND(handle, functions, xmlFreeParserCtxt);
  functions->xmlInitParser();
  return 1;
}

const char *clibxml2_library(void) { return libraries[0]; }
