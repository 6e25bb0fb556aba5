// Calls the push parser of libxml2 without linking it.
//
// Only workbooks contain XML that metro reads. A program that is linked to libxml2 loads it and ICU
// at every start. So the functions come from dlopen, for the first document.

#ifndef CLIBXML2_H
#define CLIBXML2_H

#include <stddef.h>

typedef unsigned char clibxml2_char;

/// The functions that the parser calls: `struct _xmlSAXHandler`, the same since libxml2 2.6.
///
/// Members that metro leaves empty have no types here.
typedef struct {
  void (*internalSubset)(
    void *context, const clibxml2_char *name, const clibxml2_char *external,
    const clibxml2_char *system);
  void *beforeCharacters[16];
  void (*characters)(void *context, const clibxml2_char *bytes, int count);
  void (*ignorableWhitespace)(void *context, const clibxml2_char *bytes, int count);
  void *beforeCDATA[6];
  void (*cdataBlock)(void *context, const clibxml2_char *bytes, int count);
  void *externalSubset;
  unsigned int initialized;
  void *reserved;
  void (*startElementNs)(
    void *context, const clibxml2_char *name, const clibxml2_char *prefix,
    const clibxml2_char *namespace, int namespaceCount, const clibxml2_char **namespaces,
    int attributeCount, int defaultedCount, const clibxml2_char **attributes);
  void (*endElementNs)(
    void *context, const clibxml2_char *name, const clibxml2_char *prefix,
    const clibxml2_char *namespace);
  void *structuredError;
} clibxml2_handler;

/// The value of `initialized` in a handler with functions for namespaces.
#define CLIBXML2_SAX2 0xDEEDBEAF

/// Parser options: entities in attributes are replaced, which are XML's own without a document type;
/// no messages on standard error, and no access to the network.
#define CLIBXML2_OPTIONS 0x862

/// The first members of `struct _xmlError`.
typedef struct {
  int domain;
  int code;
  char *message;
  int level;
  char *file;
  int line;
} clibxml2_error;

/// The functions of libxml2 that metro uses. The parser's context is opaque.
typedef struct {
  void (*xmlInitParser)(void);
  void *(*xmlCreatePushParserCtxt)(
    clibxml2_handler *handler, void *user, const char *bytes, int count, const char *name);
  int (*xmlCtxtUseOptions)(void *context, int options);
  int (*xmlParseChunk)(void *context, const char *bytes, int count, int isLast);
  void (*xmlStopParser)(void *context);
  const clibxml2_error *(*xmlCtxtGetLastError)(void *context);
  void (*xmlFreeParserCtxt)(void *context);
} clibxml2_functions;

/// Loads the library; returns 1, or 0 if the library or one of the functions is missing.
int clibxml2_load(clibxml2_functions *functions);

/// Returns the name of the file that is loaded, for messages.
const char *clibxml2_library(void);

#endif
