#include "CLibxml2.h"

#include <dlfcn.h>

// The names contain the version of the interface, which is the same in both for these functions.
static const char *const libraries[] = {"libxml2.so.2", "libxml2.so.16"};

int clibxml2_load(clibxml2_functions *functions) {
  void *handle = 0;
  for (unsigned index = 0; !handle && index < sizeof libraries / sizeof *libraries; index++)
    handle = dlopen(libraries[index], RTLD_NOW | RTLD_LOCAL);
  if (!handle) return 0;
#define FIND(name) \
  if (!(functions->name = (__typeof__(functions->name))dlsym(handle, #name))) return 0
  FIND(xmlInitParser);
  FIND(xmlCreatePushParserCtxt);
  FIND(xmlCtxtUseOptions);
  FIND(xmlParseChunk);
  FIND(xmlStopParser);
  FIND(xmlCtxtGetLastError);
  FIND(xmlFreeParserCtxt);
#undef FIND
  functions->xmlInitParser();
  return 1;
}

const char *clibxml2_library(void) { return libraries[0]; }
